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
        return digits(start) ?? word(start)
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
