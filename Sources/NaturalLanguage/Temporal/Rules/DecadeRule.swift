import LanguageModels

/// "the 1990s", "the '90s", "the nineties", "the nineteen-seventies"; "the 19th century".
enum DecadeRule: TimeRule {
    private static let possessives = TimeKey.set("my your his her its our their whose s")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        return digits(parts, start) ?? words(parts, start) ?? century(parts, start)
    }

    /// "1990s", "1990's", "90s", "'90s".
    private static func digits(_ parts: DateParts, _ start: Int) -> TimeReading? {
        let index = parts.isSign(start, "'") || parts.isWord(start, WordKey("'")) ? start + 1 : start
        guard index < parts.limit, parts.text.isDigits(index), parts.text.items[index].number % 10 == 0,
            let end = plural(parts, index + 1)
        else { return nil }
        let number = parts.text.items[index].number
        if parts.text.items[index].count == 4, (1000...2990).contains(number) {
            return .date(
                start, end, .fixed(number % 100 == 0 && number < 2000 ? .century(number / 100) : .decade(number / 10)))
        }
        // "in his early 30s"
        let isAge = index > 1 && parts.isAny(index - 1, .stretch) && parts.isAnyWord(index - 2, possessives)
        let isAsked =
            index > start
            || !isAge && index > 0 && (parts.isWord(index - 1, TimeKey.the) || parts.isAny(index - 1, .stretch))
        guard parts.text.items[index].count == 2, number >= 20, isAsked else { return nil }
        return .date(start, end, .fixed(.decade(190 + number / 10)))
    }

    private static func plural(_ parts: DateParts, _ index: Int) -> Int? {
        guard index < parts.limit, !parts.text.isSpaced(index) else { return nil }
        if parts.isWord(index, TimeKey.s) { return index + 1 }
        let isApostrophe = parts.isWord(index, WordKey("'"))
        return isApostrophe && parts.isWord(index + 1, TimeKey.s) && !parts.text.isSpaced(index + 1) ? index + 2 : nil
    }

    /// "nineties", "nineteen nineties", "nineteen-seventies".
    private static func words(_ parts: DateParts, _ start: Int) -> TimeReading? {
        if parts.isAny(start, .decade) {
            let isAsked =
                start > 0
                && (parts.isWord(start - 1, TimeKey.the) || parts.isAny(start - 1, .stretch)
                    || parts.text.isDash(start - 1))
            return isAsked ? .date(start, start + 1, .fixed(.decade(190 + parts.text.word(start).value))) : nil
        }
        guard parts.isAny(start, .unitNumber) else { return nil }
        let index = start + 1 < parts.limit && parts.text.isDash(start + 1) ? start + 2 : start + 1
        let century = Int(parts.text.word(start).number)
        guard (13...20).contains(century), parts.isAny(index, .decade) else { return nil }
        return .date(start, index + 1, .fixed(.decade(century * 10 + parts.text.word(index).value)))
    }

    /// "19th century", "the twenty-first century", "19th-century".
    private static func century(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard parts.text.isDigits(start) || parts.isAny(start, [.ordinal, .tens]),
            let order = OrdinalNumbers(text: parts.text).number(at: start, before: parts.limit),
            (1...30).contains(order.value)
        else { return nil }
        let index = parts.text.isHyphen(order.end, before: parts.limit) ? order.end + 1 : order.end
        guard index < parts.limit, parts.text.word(index).unit == .century else { return nil }
        return .date(start, index + 1, .fixed(.century(Int(order.value) - 1)))
    }
}
