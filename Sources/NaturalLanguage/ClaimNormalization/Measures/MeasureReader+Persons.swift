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
