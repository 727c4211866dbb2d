import LanguageModels

/// Where a report was filed, and the label of a headline, are no part of what it says.
///
/// `KYIV, Ukraine (AP) — ...`, `SEOUL, January 13 - ...`, `Exclusive: ...`
struct DatelineRule {
    let table: TokenTable

    private static let longest = 16

    /// The first token after the dateline that a sentence begins with; the sentence's own first one where it has none.
    func end(in sentence: Range<Int>, opensParagraph: Bool) -> Int {
        let first = opensParagraph ? kickerEnd(sentence) : sentence.lowerBound
        guard opensParagraph, sentence.count > 3, table.isShape(first, .allCapitals) else { return first }
        let reach = first + 1..<min(sentence.upperBound - 1, first + Self.longest)
        guard let dash = reach.first(where: { table.isShape($0, .dash) && table.isShape($0, .spaceBefore) }),
            table.isShape(dash + 1, .spaceBefore), (first..<dash).allSatisfy(belongs)
        else { return first }
        return dash + 1
    }

    private static let kickers = Phrases(.kickers)

    /// "Exclusive: ...", "EXCLUSIVE-...": past a label and its mark.
    private func kickerEnd(_ sentence: Range<Int>) -> Int {
        let first = sentence.lowerBound
        guard let match = Self.kickers.match(table, at: first, before: sentence.upperBound),
            case let mark = first + match.count, mark + 2 < sentence.upperBound,
            table.isShape(mark, .colon)
                || table.isShape(mark, .dash)
                    && (table.isShape(first, .allCapitals) || table.isShape(mark, .spaceBefore))
        else { return first }
        return mark + 1
    }

    /// Names, dates and marks.
    private func belongs(_ token: Int) -> Bool {
        table.isCapitalized(token) || table.isPunctuation(token) || table.isShape(token, .hasDigit)
            || table.isAny(token, [.month, .nameParticle])
    }
}
