import DocumentModel
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
        // "73 percent of voters" are not 73.
        guard let (number, end) = figure(start), !(end < table.count && Self.shares.contains(table.keys[end])) else {
            return nil
        }
        return number
    }

    private static let shares = Set(["percent", "per", "pc", "%"].map(WordKey.init))

    /// The number at a token with the token after it: "12", "five", "Twenty-seven".
    private func figure(_ start: Int) -> (number: Int, end: Int)? {
        if let number = digits(start) { return (number, start + 1) }
        guard let tens = word(start) else { return nil }
        guard start + 2 < table.count, table.isShape(start + 1, .dash), tens % 10 == 0, let ones = word(start + 2),
            (1...9).contains(ones)
        else { return (tens, start + 1) }
        return (tens + ones, start + 3)
    }

    /// "12": up to four digits.
    private func digits(_ token: Int) -> Int? {
        let span = table.spans[token]
        guard span.count <= 4 else { return nil }
        return Int(table.text(span))
    }

    private func word(_ token: Int) -> Int? {
        let index = table.entries[token].number
        guard index >= 0 else { return nil }
        let number = Lexicon.shared.numbers[Int(index)]
        return number.kind == .unit || number.kind == .tens ? Int(number.value) : nil
    }
}
