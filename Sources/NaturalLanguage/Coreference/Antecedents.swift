import DocumentModel
import LanguageModels

/// Chooses the person that a pronoun means: the only one who agrees, who speaks, or who is the
/// subject beside others in phrases; else nobody.
struct Antecedents {
    let table: TokenTable
    let tokens: [Token]
    let persons: [MentionRegister.Entry]
    let firstOfSentence: [Int]
    let clusters: NameClusters
    let quoted: QuotedTokens
    /// Whom the pronouns before mean, by their tokens.
    let meaning: [Int: Int]
    /// The person that the last pronoun meant, and in which sentence it stood.
    typealias Last = (cluster: Int, sentence: Int, token: Int)
    /// How many sentences back a person may stand.
    private static let reach = 3

    func find(
        _ token: Int, _ sentence: Int, _ gender: EntityCluster.Gender, _ last: Last?
    ) -> (cluster: Int, reason: LinkReason)? {
        if isReflexive(token), let doer = doer(token, sentence, gender) { return (doer, .doer) }
        if let subject = FrontedPossessives(table: table, tokens: tokens).subject(behind: token, persons(in: sentence)),
            clusters.clusters[subject].agrees(with: gender)
        {
            return (subject, .subjectBehind)
        }
        guard let found = nearest(token, sentence, gender, last), !isPossibleDoer(found.cluster, token, sentence) else {
            return nil
        }
        return found
    }

    private func nearest(
        _ token: Int, _ sentence: Int, _ gender: EntityCluster.Gender, _ last: Last?
    ) -> (cluster: Int, reason: LinkReason)? {
        let excluded = others(than: token, sentence)
        for number in stride(from: sentence, through: max(0, sentence - Self.reach), by: -1) {
            let candidates = persons(in: number).filter {
                !($0.cluster.map(excluded.contains) ?? false) && $0.tokens.upperBound <= token
                    && agrees($0, gender) && !(number == sentence && isAskedAbout($0))
                    && !isTalkedOf($0, token) && !(isCited($0) && !speaks(token))
            }
            // A pronoun that was resolved nearer by goes on meaning the same person.
            if let last, last.sentence == number, last.cluster != speaker(around: token),
                !excluded.contains(last.cluster),
                clusters.clusters[last.cluster].agrees(with: gender)
            {
                return isOvertaken(last, candidates) ? nil : (last.cluster, .samePronoun)
            }
            if candidates.contains(where: { $0.cluster != nil || isSpeaker($0) || isSubject($0) }) {
                return choose(candidates, token, isSameSentence: number == sentence)
            }
        }
        return nil
    }

    /// "Hill was killed by his neighbour, Boyd, and he": after a possessive another one is named.
    private func isOvertaken(_ last: Last, _ candidates: [MentionRegister.Entry]) -> Bool {
        table.isAny(last.token, .possessive)
            && candidates.contains {
                $0.tokens.lowerBound > last.token && $0.cluster != nil && $0.cluster != last.cluster && !isAside($0)
            }
    }

    /// Who speaks the quotation around a token, also as "he".
    private func speaker(around token: Int) -> Int? {
        guard let quotation = quoted.quotation(token) else { return nil }
        return quoted.speaker(token) ?? SpeakingPronouns(table: table).speaker(of: quotation).flatMap { meaning[$0] }
    }

    /// `"Lind must go," he said`, `"He must go," Lind said`: the speaker, and who is spoken of, are two.
    private func isTalkedOf(_ person: MentionRegister.Entry, _ token: Int) -> Bool {
        if quoted.isQuoted(token) {
            let speaker = speaker(around: token)
            return person.cluster.map { $0 == speaker } ?? false
        }
        return hasCue(besides: token, token + 1) && quoted.isQuoted(person.head)
    }

    private static let according = WordKey("according")

    /// "According to Berg, it is unclear what he held": whom the text cites is not told of.
    private func isCited(_ person: MentionRegister.Entry) -> Bool {
        let begin = words(of: person).lowerBound
        return table.isWord(begin - 1, Key.to) && table.isWord(begin - 2, Self.according)
            && begin - 2 == table.sentence(of: begin).lowerBound
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

    /// The only person; of several the only one who speaks, for a pronoun that speaks on ("he added") or stands in the same sentence, or
    /// the one who begins the sentence if the others stand aside.
    ///
    /// Else nobody: of two who take part, neither subject nor order decides often enough ("Biden met Putin. He said"). Nor where it
    /// is somebody without a name.
    private func choose(
        _ all: [MentionRegister.Entry], _ token: Int, isSameSentence: Bool
    ) -> (cluster: Int, reason: LinkReason)? {
        // Who has no name and is not the subject counts only where nobody else does.
        let candidates = all.filter { $0.cluster != nil || isSpeaker($0) || isSubject($0) }
        if let only = Self.only(candidates) {
            return only.flatMap { isHidden(candidates, behind: all, token) ? nil : ($0, .onlyPerson) }
        }
        // "Berg told Lind that he must", "Berg called Lind a liar. He denied it": it can be either.
        let speech = SpeechRoles(tokens: tokens, table: table)
        let isOpen =
            candidates.contains { speech.isSpokenTo($0.tokens) } || isSameSentence && isSubjectInside(candidates)
        if isSameSentence || speaks(token), !isOpen, let speaker = Self.only(candidates.filter(isSpeaker)) {
            return speaker.map { ($0, .speakingPerson) }
        }
        guard let first = candidates.first(where: isSubject), let cluster = first.cluster,
            candidates.allSatisfy({ $0.cluster == cluster || $0.cluster != nil && isAside($0) })
        else { return nil }
        return (cluster, .firstPerson)
    }

    /// "Berg said Lind must withdraw his troops": of whom it is said comes after the one who says it.
    private func isSubjectInside(_ candidates: [MentionRegister.Entry]) -> Bool {
        guard let speaker = candidates.firstIndex(where: isSpeaker) else { return false }
        return candidates[(speaker + 1)...].contains { other in
            other.cluster != candidates[speaker].cluster && !isSpeaker(other)
                && other.tokens.contains {
                    tokens.indices.contains($0) && tokens[$0].deprel?.hasPrefix("nsubj") == true
                }
        }
    }

    /// Whether after one with a name stands one without, and the pronoun does not speak.
    ///
    /// "Macron praised the officers who arrested a man. He is 34".
    private func isHidden(
        _ candidates: [MentionRegister.Entry], behind all: [MentionRegister.Entry], _ token: Int
    ) -> Bool {
        guard let last = candidates.last, !speaks(token) else { return false }
        return all.contains { other in
            other.cluster == nil && other.tokens.lowerBound > last.tokens.upperBound && other.office == nil
                && table.isAny(other.tokens.lowerBound, .determiner) && isObject(other.head)
        }
    }

    private func isObject(_ token: Int) -> Bool {
        tokens.indices.contains(token) && ["obj", "nsubj", "nsubj:pass"].contains(tokens[token].deprel ?? "")
    }

    /// In a phrase that only tells more: "in a letter to Brown", "Boyd's car".
    private func isAside(_ person: MentionRegister.Entry) -> Bool {
        let begin = min(person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.lowerBound)
        let before = begin > 0 && table.isAny(begin - 1, .determiner) ? begin - 2 : begin - 1
        let after = person.tokens.upperBound
        let isPossessor = after < table.count && table.isPossessiveMark(after)
        guard !isPossessor, before >= 0 else { return isPossessor }
        return table.isAny(before, .preposition) && !Self.partners.contains(table.keys[before])
            && !person.tokens.contains(where: ObjectPronouns(tokens: tokens).isTurnedTo)
    }

    /// After these stands one who takes part in what happened.
    private static let partners = Set(["with", "by", "against", "between", "than", "like"].map { WordKey($0) })

    /// "he said", "she has also warned".
    private func speaks(_ pronoun: Int) -> Bool {
        let sentence = table.sentence(of: pronoun)
        var next = pronoun + 1
        while sentence.contains(next), table.isAny(next, [.auxiliary, .adverb]) { next += 1 }
        // "He was charged": said of him.
        return sentence.contains(next) && table.entries[next].cue >= 0 && !table.isAny(next - 1, .be)
    }

    /// The cluster of the only person that candidates are, nil inside for one without a name.
    private static func only(_ candidates: [MentionRegister.Entry]) -> Int?? {
        guard let first = candidates.first else { return nil }
        let isOne = candidates.dropFirst().allSatisfy { $0.cluster != nil && $0.cluster == first.cluster }
        return isOne ? .some(first.cluster) : nil
    }

    /// Whether the person begins its sentence, and is no possessor.
    private func isSubject(_ person: MentionRegister.Entry) -> Bool {
        let begin = min(person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.lowerBound)
        let after = person.tokens.upperBound
        let isPossessor = after < table.count && table.isAny(after, .possessive)
        return begin - table.sentence(of: begin).lowerBound < 3 && !isPossessor
    }
}
