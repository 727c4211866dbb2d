import DocumentModel
import LanguageModels

/// Chooses the person that a pronoun means: the only one who agrees; else the one who speaks or is the subject.
struct Antecedents {
    let table: TokenTable
    let persons: [MentionRegister.Entry]
    let firstOfSentence: [Int]
    let clusters: NameClusters
    let quoted: QuotedTokens
    /// The person that the last pronoun meant, and in which sentence it stood.
    typealias Last = (cluster: Int, sentence: Int)
    /// How many sentences back a person may stand.
    private static let reach = 3

    func find(
        _ token: Int, _ sentence: Int, _ gender: EntityCluster.Gender, _ last: Last?
    ) -> (cluster: Int, reason: LinkReason)? {
        for number in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
            let candidates = persons[firstOfSentence[number]..<firstOfSentence[number + 1]].filter {
                $0.tokens.upperBound <= token && agrees($0, gender) && !(number == sentence && isAskedAbout($0))
                    && !isTalkedOf($0, token)
            }
            // A pronoun that was resolved nearer by goes on meaning the same person.
            if let last, last.sentence == number, last.cluster != quoted.speaker(token),
                clusters.clusters[last.cluster].agrees(with: gender)
            {
                return (last.cluster, .samePronoun)
            }
            if candidates.contains(where: { $0.cluster != nil || isSpeaker($0) || isSubject($0) }) {
                return choose(candidates)
            }
        }
        return nil
    }

    /// `"Lind must go," he said`, `"He must go," Lind said`: the speaker, and who is spoken of, are two.
    private func isTalkedOf(_ person: MentionRegister.Entry, _ token: Int) -> Bool {
        if quoted.isQuoted(token) { return person.cluster.map { $0 == quoted.speaker(token) } ?? false }
        return hasCue(besides: token, token + 1) && quoted.isQuoted(person.head)
    }

    private static let asked = WordKey("asked")
    private static let questions = Set(["about", "whether", "if", "why", "how"].map { WordKey($0) })

    /// "Asked about Lind, he said": the one asked about does not answer.
    private func isAskedAbout(_ person: MentionRegister.Entry) -> Bool {
        let sentence = table.sentence(of: person.tokens.lowerBound)
        let opening = sentence.prefix(4)
        guard let asked = opening.first(where: { table.isWord($0, Self.asked) }), asked < person.tokens.lowerBound,
            sentence.contains(asked + 1), Self.questions.contains(table.keys[asked + 1])
        else { return false }
        let comma = sentence.first { table.isShape($0, .comma) } ?? sentence.upperBound
        return person.tokens.upperBound <= comma
    }

    /// Somebody without a name agrees with every pronoun that the noun does not forbid ("a spokeswoman").
    private func agrees(_ person: MentionRegister.Entry, _ gender: EntityCluster.Gender) -> Bool {
        if let cluster = person.cluster { return clusters.clusters[cluster].agrees(with: gender) }
        let noun = table.text(person.head..<person.head + 1)
        if noun.hasSuffix("woman") { return gender != .male }
        return gender != .female || !noun.hasSuffix("man")
    }

    /// The only person; else the only one who speaks; else the one who begins the sentence.
    ///
    /// Nobody where that is somebody without
    /// a name.
    private func choose(_ all: [MentionRegister.Entry]) -> (cluster: Int, reason: LinkReason)? {
        // Who has no name and is not the subject counts only where nobody else does.
        let candidates = all.filter { $0.cluster != nil || isSpeaker($0) || isSubject($0) }
        if let only = Self.only(candidates) { return only.map { ($0, .onlyPerson) } }
        if let speaker = Self.only(candidates.filter(isSpeaker)) { return speaker.map { ($0, .speakingPerson) } }
        guard let first = candidates.first(where: isSubject) else { return nil }
        return first.cluster.map { ($0, .firstPerson) }
    }

    /// The cluster of the only person that candidates are, nil inside for one without a name.
    private static func only(_ candidates: [MentionRegister.Entry]) -> Int?? {
        guard let first = candidates.first else { return nil }
        let isOne = candidates.dropFirst().allSatisfy { $0.cluster != nil && $0.cluster == first.cluster }
        return isOne ? .some(first.cluster) : nil
    }

    /// Whether a cue stands right beside the person.
    private func isSpeaker(_ person: MentionRegister.Entry) -> Bool {
        hasCue(besides: person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.upperBound)
    }

    /// Whether a cue stands right before the token `begin` or at the token `end`.
    private func hasCue(besides begin: Int, _ end: Int) -> Bool {
        [begin - 1, end].contains { table.keys.indices.contains($0) && table.entries[$0].cue >= 0 }
    }

    /// Whether the person begins its sentence, and is no possessor.
    private func isSubject(_ person: MentionRegister.Entry) -> Bool {
        let begin = min(person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.lowerBound)
        let after = person.tokens.upperBound
        let isPossessor = after < table.count && table.isAny(after, .possessive)
        return begin - table.sentence(of: begin).lowerBound < 3 && !isPossessor
    }
}
