import LanguageModels

/// How many people the words of an unnamed source speak of: "an official" one, "three officials" three.
struct SourceCount {
    let table: TokenTable

    private static let articles = Set(["a", "an", "one", "another", "second", "third", "fourth"].map(WordKey.init))

    /// The number, or nil where the words do not tell.
    func number(_ source: Range<Int>) -> Int? {
        let first = source.lowerBound
        if Self.articles.contains(table.keys[first]) { return 1 }
        let start = table.isAny(first, .determiner) && source.count > 1 ? first + 1 : first
        if Self.articles.contains(table.keys[start]) { return 1 }
        guard let number = NumberReader(table: table).number(at: start, before: source.upperBound), !number.isVague,
            number.value >= 1, number.value < 10000
        else { return nil }
        return Int(number.value)
    }
}
