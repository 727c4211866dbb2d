import LanguageModels

/// Reads the parts of which dates are made: a year, a month, a day of the month.
struct DateParts {
    let text: Lexemes
    let limit: Int

    typealias Part = (value: Int, end: Int)

    private static let afterMonths = TimeKey.set(
        "than in since until till by last this next from of to and for before after through during between late early mid on "
            + "around about previous past coming")
    private static let streets = TimeKey.set("street road avenue square hall lane party")
    private static let whole = TimeKey.set("may june july")
    /// Months that are also verbs or names.
    private static let ambiguous = TimeKey.set("may march mar sep jan dec sat sun")

    init(_ text: Lexemes, _ limit: Int) {
        self.text = text
        self.limit = limit
    }

    func isSign(_ index: Int, _ sign: Character) -> Bool { index < limit && text.isSign(index, sign) }

    func isWord(_ index: Int, _ key: WordKey) -> Bool { index < limit && text.isWord(index, key) }

    func isAny(_ index: Int, _ families: ValueWord.Families) -> Bool { index < limit && text.isAny(index, families) }

    func isAnyWord(_ index: Int, _ keys: Set<WordKey>) -> Bool { index < limit && text.isAnyWord(index, keys) }

    func isCapitalizedWord(_ index: Int) -> Bool {
        index < limit && text.items[index].kind == .word && text.items[index].isCapitalized
    }

    /// Past a comma.
    func afterComma(_ index: Int) -> Int { isSign(index, ",") ? index + 1 : index }

    /// "the", or nothing.
    func afterArticle(_ index: Int) -> Int { isWord(index, TimeKey.the) ? index + 1 : index }

    /// The name of a month with the full stop of its short form.
    func month(_ index: Int) -> Part? {
        guard isAny(index, .month), !isMoneySign(index - 1) else { return nil }
        let isShort = text.items[index].count < 5 && !text.isAnyWord(index, Self.whole)
        let end = isShort && isSign(index + 1, ".") && !text.isSpaced(index + 1) ? index + 2 : index + 1
        return (text.word(index).value, end)
    }

    private func isMoneySign(_ index: Int) -> Bool {
        index >= 0 && text.isSign(index, "$") && !text.isSpaced(index + 1)
    }

    /// Whether a month may stand alone: "May" and "March" only where a word before them asks for a month.
    func isMonthAlone(_ index: Int) -> Bool {
        let isAsked = index > 0 && text.isAnyWord(index - 1, Self.afterMonths)
        if text.isAnyWord(index, Self.ambiguous) {
            return isAsked && !(isAnyWord(index + 1, Self.streets) && isCapitalizedWord(index + 1))
                && (text.items[index].isCapitalized
                    || text.items[index].count == 3 && !text.isWord(index, WordKey("may")))
        }
        if isAsked { return true }
        guard text.items[index].isCapitalized else { return text.items[index].count > 3 }
        // "April Smith", "Jan de Vries"
        let next = index + 1
        let isName =
            next < limit && text.items[next].kind == .word && text.items[next].isCapitalized
            && text.items[next].word < 0 && text.isSpaced(next)
        return !isName
    }

    /// The day of a month in digits, "21st", "twenty-first"; in plain words only where asked.
    func day(_ index: Int, words: Bool = false) -> Part? {
        guard index < limit else { return nil }
        if text.isDigits(index) { return digitDay(index) }
        guard text.isAny(index, [.ordinal, .tens]) || words && text.isAny(index, .unitNumber) else { return nil }
        if let ordinal = OrdinalNumbers(text: text).number(at: index, before: min(limit, index + 3)),
            (1...31).contains(ordinal.value)
        {
            return (Int(ordinal.value), ordinal.end)
        }
        guard words, let number = CardinalNumbers(text: text).number(at: index, before: min(limit, index + 2)),
            (1...31).contains(number.value), number.value == number.value.rounded()
        else { return nil }
        return (Int(number.value), number.end)
    }

    private func digitDay(_ index: Int) -> Part? {
        let value = text.items[index].number
        guard text.items[index].count <= 2, (1...31).contains(value) else { return nil }
        if isAnyWord(index + 1, TimeKey.ordinalEndings), !text.isSpaced(index + 1) { return (value, index + 2) }
        guard index + 1 < limit, !text.isSpaced(index + 1) else { return (value, index + 1) }
        // "10:30", "5.5", "20%", "5,000", "12k" are no days.
        if text.items[index + 1].kind == .word { return text.isAny(index + 1, .month) ? (value, index + 1) : nil }
        let isNumber =
            [":", ".", ","].contains { text.isSign(index + 1, $0) } && index + 2 < limit
            && text.isDigits(index + 2) && !text.isSpaced(index + 2)
        return isNumber || text.isSign(index + 1, "%") ? nil : (value, index + 1)
    }

    /// A year in four digits that no separators, decimals or signs make a number of.
    func year(_ index: Int) -> Part? {
        guard index < limit, text.isDigits(index), text.items[index].count == 4,
            (1000...2999).contains(text.items[index].number)
        else { return nil }
        if index + 2 < limit, text.isSign(index + 1, ",") || text.isSign(index + 1, "."), !text.isSpaced(index + 1),
            text.isDigits(index + 2), !text.isSpaced(index + 2)
        {
            return nil
        }
        if index + 1 < limit, !text.isSpaced(index + 1), text.isSign(index + 1, "%") { return nil }
        return (text.items[index].number, index + 1)
    }

    /// "'87", "87": a year of two digits, of the century that is nearest to our time.
    func shortYear(_ index: Int) -> Part? {
        let digits = isSign(index, "'") || index < limit && text.isWord(index, WordKey("'")) ? index + 1 : index
        guard digits < limit, text.isDigits(digits), text.items[digits].count == 2 else { return nil }
        if digits + 1 < limit, !text.isSpaced(digits + 1), text.items[digits + 1].kind == .word { return nil }
        return (Self.fullYear(text.items[digits].number), digits + 1)
    }

    static func fullYear(_ short: Int) -> Int { short < 40 ? 2000 + short : 1900 + short }
}
