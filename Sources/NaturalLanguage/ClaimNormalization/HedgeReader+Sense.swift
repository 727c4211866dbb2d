import LanguageModels

/// Words of the list that weaken nothing where they stand.
extension HedgeReader {
    private static let suspect = WordKey("suspect")
    private static let appear = Set(["appear", "appears", "appeared", "appearing"].map(WordKey.init))
    private static let seeming = Set(["to", "like", "as"].map(WordKey.init))
    private static let empty = Set(["it", "there", "would"].map(WordKey.init))
    private static let able = Set(["can", "could"].map(WordKey.init))
    private static let purposes = Set(["before", "until", "till", "so"].map(WordKey.init))

    /// "before help could come", "so that they could breathe": the modal of what was to follow.
    func isOfPurpose(_ modal: Int) -> Bool {
        guard let tree, tree.relations[modal] == Relation.auxiliary else { return false }
        let verb = Int(tree.heads[modal])
        guard verb >= 0, tree.relations[verb] == Relation.adverbialClause else { return false }
        return tree.children(verb).contains { Int($0) < modal && Self.purposes.contains(table.keys[Int($0)]) }
    }

    /// "did everything we could to help", "as fast as they could": what somebody is able to, with no verb of its own.
    func isAlone(_ modal: Int, _ end: Int) -> Bool {
        let next = modal + 1
        return Self.able.contains(table.keys[modal])
            && (next >= end || table.isPunctuation(next) || table.isWord(next, Key.to))
    }

    private static let likely = WordKey("likely")
    private static let voters = Set(
        [
            "voter", "voters", "caucusgoers", "caucus-goers", "electorate", "republican", "republicans", "democrat",
            "democratic", "democrats", "gop", "primary", "caucus",
        ].map(WordKey.init))

    /// "likely voters": those who mean to vote.
    func isOfVoters(_ word: Int) -> Bool {
        table.isWord(word, Self.likely) && word + 1 < table.count && Self.voters.contains(table.keys[word + 1])
            && !(tree.map { $0.tags[word + 1] == Tag.auxiliary } ?? false)
    }

    /// "the suspect", not "police suspect that".
    func isNoun(_ word: Int) -> Bool {
        guard table.isWord(word, Self.suspect), let tree, tree.tags[word] != Tag.verb else { return false }
        return !(word + 1 < table.count && table.isWord(word + 1, Key.that))
    }

    /// "appeared in court": showed up.
    func isArrival(_ word: Int) -> Bool {
        guard Self.appear.contains(table.keys[word]), word + 1 < table.count,
            !(word > 0 && Self.empty.contains(table.keys[word - 1]))
        else { return false }
        return table.isAny(word + 1, .preposition) && !Self.seeming.contains(table.keys[word + 1])
    }
}
