import LanguageModels

extension TokenTable {
    private static let generations = Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"].map { WordKey($0) })

    /// The surname of a person's name: its last word, "Jr." aside.
    func surname(_ name: Range<Int>) -> WordKey {
        let last = name.last { !Self.generations.contains(keys[$0]) && !isPunctuation($0) }
        return keys[last ?? name.upperBound - 1]
    }

    /// Whether two tokens stand in one sentence.
    func areBeside(_ one: Int, _ other: Int) -> Bool { sentenceOfToken[one] == sentenceOfToken[other] }
}
