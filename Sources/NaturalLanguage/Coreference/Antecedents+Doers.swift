import DocumentModel
import LanguageModels

/// Whom a pronoun cannot mean, and who speaks.
extension Antecedents {
    /// Those whom a pronoun cannot mean: who does it to him, and whom the words tell of that he says.
    func others(than pronoun: Int, _ sentence: Int) -> Set<Int> {
        let doers = isReflexive(pronoun) ? [] : ObjectPronouns(tokens: tokens).doers(to: pronoun)
        var others = Set(doers.compactMap { meaning[$0] })
        let content = TrailingSpeech(table: table, tokens: tokens).content(of: pronoun)
        for person in persons(in: sentence) {
            guard let cluster = person.cluster, person.tokens.upperBound <= pronoun else { continue }
            let words = words(of: person)
            let isToldOf = content?.contains(person.tokens.lowerBound) ?? false
            if doers.contains(where: words.contains) || isToldOf && !isSpeaker(person) { others.insert(cluster) }
        }
        return doers.isEmpty ? others : others.union(joined(to: others, sentence))
    }

    /// "Berg and Lind praised him": those who are joined to others by "and".
    private func joined(to others: Set<Int>, _ sentence: Int) -> [Int] {
        let here = persons(in: sentence)
        return zip(here, here.dropFirst()).flatMap { one, next -> [Int] in
            guard let first = one.cluster, let second = next.cluster, others.contains(first) != others.contains(second),
                words(of: next).lowerBound == one.tokens.upperBound + 1,
                table.isAny(one.tokens.upperBound, .coordinator)
            else { return [] }
            return [first, second]
        }
    }

    func persons(in sentence: Int) -> ArraySlice<MentionRegister.Entry> {
        persons[firstOfSentence[sentence]..<firstOfSentence[sentence + 1]]
    }

    /// The words of a person's name and of the office before it.
    func words(of person: MentionRegister.Entry) -> Range<Int> {
        let begin = min(person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.lowerBound)
        return begin..<person.tokens.upperBound
    }

    private static let reflexive = Set(["himself", "herself"].map { WordKey($0) })

    func isReflexive(_ pronoun: Int) -> Bool { Self.reflexive.contains(table.keys[pronoun]) }

    /// "Berg shot himself": the subject of the clause.
    func doer(_ reflexive: Int, _ sentence: Int, _ gender: EntityCluster.Gender) -> Int? {
        guard let doer = ObjectPronouns(tokens: tokens).doers(to: reflexive).first else { return nil }
        let person = persons(in: sentence).first { $0.cluster != nil && words(of: $0).contains(doer) }
        guard let cluster = person?.cluster ?? meaning[doer], clusters.clusters[cluster].agrees(with: gender) else {
            return nil
        }
        return cluster
    }

    /// Whether a person can be the one who does it ("Bush called Obama to congratulate him").
    func isPossibleDoer(_ cluster: Int, _ pronoun: Int, _ sentence: Int) -> Bool {
        guard !isReflexive(pronoun), let doer = ObjectPronouns(tokens: tokens).possibleDoer(to: pronoun) else {
            return false
        }
        return meaning[doer] == cluster
            || persons(in: sentence).contains { $0.cluster == cluster && words(of: $0).contains(doer) }
    }

    /// Whether the person is the subject of a cue, or a cue stands right beside it that nobody else is the subject of.
    func isSpeaker(_ person: MentionRegister.Entry) -> Bool {
        let speech = SpeechRoles(tokens: tokens, table: table)
        if speech.speaks(person.tokens) { return true }
        return !speech.isSpokenTo(person.tokens)
            && hasCue(besides: person.office?.words.lowerBound ?? person.tokens.lowerBound, person.tokens.upperBound)
    }

    /// Whether a cue stands right before the token `begin` or at the token `end`.
    func hasCue(besides begin: Int, _ end: Int) -> Bool {
        [begin - 1, end].contains { table.keys.indices.contains($0) && table.entries[$0].cue >= 0 }
    }
}
