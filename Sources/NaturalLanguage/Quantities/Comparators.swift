import DocumentModel
import LanguageModels

/// Words around a number that say how it bounds the truth: "more than", "or fewer".
struct Comparators: Sendable {
    static let shared = Comparators()

    private let before = LexemePhrases(PhraseList.comparators.entries.map(\.phrase))
    private let after = LexemePhrases(PhraseList.comparatorsAfter.entries.map(\.phrase))
    private let starts = Set(PhraseList.comparators.entries.compactMap { Lexemes($0.phrase).keys.first })

    private static let article: Set<WordKey> = [WordKey("a"), WordKey("an"), WordKey("the")]

    /// The comparator that begins at a lexeme, and the lexeme after it; two in a row add up ("about more than").
    func match(_ text: Lexemes, at start: Int, before limit: Int) -> (comparator: Quantity.Comparator, end: Int)? {
        guard start < limit, starts.contains(text.keys[start]),
            let match = before.match(text, at: start, before: limit),
            let comparator = Quantity.Comparator(rawValue: PhraseList.comparators.entries[match.index].value)
        else { return nil }
        if comparator == .about, match.end == start + 1, match.end < limit, !text.isWord(match.end, text.keys[start]),
            let next = self.match(text, at: match.end, before: min(limit, match.end + 8))
        {
            return next
        }
        return (comparator, match.end)
    }

    /// "5000 or more than 4500": the words compare with the next number.
    private func isPair(_ text: Lexemes, _ end: Int, _ after: Int, _ limit: Int) -> Bool {
        if NumberReader(text: text).number(at: after, before: limit) != nil { return true }
        guard let next = match(text, at: end + 1, before: limit) else { return false }
        return NumberReader(text: text).number(at: next.end, before: limit) != nil
    }

    /// The comparator that stands after a number; the given one made inclusive by "or equal".
    func match(
        _ text: Lexemes, after end: Int, before limit: Int, given: Quantity.Comparator?
    ) -> (comparator: Quantity.Comparator, end: Int)? {
        guard end < limit, let match = after.match(text, at: end, before: limit) else { return nil }
        let value = PhraseList.comparatorsAfter.entries[match.index].value
        // "a 50,000-strong army"
        if value == "SAME" { return (given ?? .exact, match.end) }
        guard value == "INCLUSIVE" else {
            guard given == nil || given == .about || given == .exact, !isPair(text, end, match.end, limit) else {
                return nil
            }
            return Quantity.Comparator(rawValue: value).map { ($0, match.end) }
        }
        if NumberReader(text: text).number(at: match.end, before: limit) != nil { return nil }
        switch given {
        case .moreThan: return (.atLeast, match.end)
        case .lessThan: return (.atMost, match.end)
        default: return nil
        }
    }
}
