import DocumentModel
import LanguageModels

/// Numbers beside people that count none of them.
extension MeasureReader {
    private static let parents = WordLists.figures["parents"]
    private static let away = WordLists.figures["away"]
    private static let oldest = 120.0

    /// "Anna Berg, 43, died", "a father of seven", "a few blocks away".
    func isOfOther(_ quantity: Quantity) -> Bool {
        let number = table.tokens(quantity.span)
        guard !number.isEmpty else { return false }
        return isAge(quantity, number) || isOfParent(number) || isDistance(quantity, number)
            || isAgeInWords(quantity, number) || isListMark(number)
    }

    /// "Anna Berg, 43,", "a teacher, 43,".
    private func isAge(_ quantity: Quantity, _ number: Range<Int>) -> Bool {
        let comma = number.lowerBound - 1
        guard quantity.of == nil, number.count == 1, let age = quantity.low, age == quantity.high, age < Self.oldest,
            comma > 0, table.isShape(comma, .comma), table.isShape(number.lowerBound, .hasDigit)
        else { return false }
        let next = number.upperBound
        guard next >= table.count || table.isPunctuation(next) || table.isAny(next, .coordinator) else { return false }
        let end = table.spans[comma - 1].end
        let sentence = table.span(table.sentence(of: comma))
        return document.mentions(in: sentence).contains { $0.type == .person && $0.span.end == end }
    }

    private static let age = WordKey("age")

    /// "at the age of 43", "died at 43, a pauper", "when he was 12".
    private func isAgeInWords(_ quantity: Quantity, _ number: Range<Int>) -> Bool {
        let (before, next) = (number.lowerBound - 1, number.upperBound)
        guard quantity.of == nil, let age = quantity.low, age == quantity.high, age < Self.oldest, before > 0 else {
            return false
        }
        if table.isWord(before, Key.of), table.isWord(before - 1, Self.age) { return true }
        let isEnd = next >= table.count || table.isPunctuation(next)
        if table.isWord(before, Key.at), isEnd, Self.dying.contains(table.keys[before - 1]) { return true }
        return table.isAny(before, .be) && table.isAny(before - 1, [.he, .she]) && table.isWord(before - 2, Self.when)
    }

    private static let when = WordKey("when")
    private static let dying = WordLists.figures["dying"]

    /// "5) ELEVEN KILLED": the number of an item.
    private func isListMark(_ number: Range<Int>) -> Bool {
        let end = table.spans[number.upperBound - 1].end
        return number.count == 1 && number.lowerBound == table.sentence(of: number.lowerBound).lowerBound
            && table.isShape(number.lowerBound, .hasDigit) && end < table.bytes.count
            && table.bytes[end] == UInt8(ascii: ".") && number.upperBound + 1 < table.count
    }

    private static let contests = WordLists.figures["contests"]

    /// "lost 10 of 11 contests", "after five losses, Holm won the primary": not of a war.
    func isContest(_ indicator: String, _ quantity: Quantity) -> Bool {
        guard indicator == "KILLED_OR_WOUNDED", let first = table.tokens(quantity.span).first else { return false }
        return table.sentence(of: first).contains { Self.contests.contains(table.keys[$0]) }
    }

    /// "a mother of three".
    private func isOfParent(_ number: Range<Int>) -> Bool {
        let of = number.lowerBound - 1
        return of > 0 && table.isWord(of, Key.of) && Self.parents.contains(table.keys[of - 1])
    }

    /// "a few streets away".
    private func isDistance(_ quantity: Quantity, _ number: Range<Int>) -> Bool {
        let next = quantity.of.map { table.tokens($0).upperBound } ?? number.upperBound
        return (next..<min(next + 2, table.count)).prefix { !table.isPunctuation($0) }.contains {
            Self.away.contains(table.keys[$0])
        }
    }
}
