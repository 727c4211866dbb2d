import LanguageModels

/// "2013", "the year 2013", "fiscal 2016", "FY16", "nineteen ninety-six", "'98".
enum YearRule: TimeRule {
    private static let fiscal = TimeKey.set("fiscal financial school academic calendar tax")
    /// Words that ask for a year or compare a number: "about 2000 protesters".
    private static let counting = TimeKey.set("about around than")
    /// What is numbered: "Base 1999", "Windows Server 2008", "Resolution 1701".
    private static let numbered = TimeKey.set(
        "base room hangar windows server office resolution resolutions unit house route highway flight boeing airbus "
            + "channel page article section cve version no nos number battalion brigade regiment")
    private static let codes = TimeKey.set("fy cy sy")
    private static let asking = TimeKey.set(
        "in since until till by before after from to and between of during through for about around circa late early mid "
            + "or than the as")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let fiscal = fiscalYear(parts, start) { return fiscal }
        if parts.isWord(start, TimeKey.year), let year = parts.year(start + 1) ?? words(parts, start + 1) {
            return .date(start, year.end, .fixed(.year(year.value)))
        }
        if let year = words(parts, start), isAsked(parts, start) {
            return .date(start, year.end, .fixed(.year(year.value)))
        }
        guard let year = parts.year(start), (1500...2100).contains(year.value), !isCount(parts, start, year.end) else {
            return nil
        }
        return .date(start, year.end, .fixed(.year(year.value)))
    }

    private static func words(_ parts: DateParts, _ index: Int) -> DateParts.Part? {
        YearWords(text: parts.text, limit: parts.limit).year(index)
    }

    private static func isAsked(_ parts: DateParts, _ index: Int) -> Bool {
        index > 0 && parts.isAnyWord(index - 1, asking)
    }

    private static func fiscalYear(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard parts.isAnyWord(start, fiscal) || parts.isAnyWord(start, codes) else { return nil }
        let index = parts.isWord(start + 1, TimeKey.year) ? start + 2 : start + 1
        guard let year = parts.year(index) ?? (parts.isAnyWord(start, codes) ? parts.shortYear(index) : nil) else {
            return nil
        }
        return .date(start, year.end, .fixed(.year(year.value)))
    }

    /// Four digits that count something, or stand in a longer number.
    private static func isCount(_ parts: DateParts, _ index: Int, _ end: Int) -> Bool {
        let text = parts.text
        if index > 0, !text.isSpaced(index) {
            let isOpening = "('\"=-".contains { text.isSign(index - 1, $0) } || text.items[index - 1].count > 1
            let isRange =
                index > 1 && (text.isDash(index - 1) || text.isSign(index - 1, "/")) && text.isDigits(index - 2)
                && text.items[index - 2].count != 4
            if !isOpening && !text.isDash(index - 1) && !text.isSign(index - 1, "/") && !text.isSign(index - 1, "~")
                || isRange || text.items[index - 1].kind == .word
            {
                return true
            }
        }
        if index > 3, text.isDash(index - 1), !text.isSpaced(index), text.isDash(index - 3), text.isDigits(index - 2) {
            return true
        }
        if index > 0, text.isAnyWord(index - 1, numbered) { return true }
        guard end < parts.limit else { return false }
        // "2000 GMT"
        if ClockZone(parts).isCode(end) { return true }
        if !text.isSpaced(end), text.items[end].kind == .word { return true }
        if !text.isSpaced(end), end + 1 < parts.limit, !text.isSpaced(end + 1), text.isDigits(end + 1),
            !text.isDash(end) || text.items[end + 1].count != 4 && text.items[end + 1].count != 2,
            !text.isSign(end, "~")
        {
            return true
        }
        return isCounted(parts, index, end)
    }

    /// "2000 soldiers", "1500 km": a plural or a unit follows, and no word before asks for a year.
    private static func isCounted(_ parts: DateParts, _ index: Int, _ end: Int) -> Bool {
        let text = parts.text
        guard end < parts.limit else { return false }
        if UnitTable.shared.unit(text, at: end, before: parts.limit) != nil { return true }
        if text.isAny(end, [.scale, .units]) { return true }
        if UnitTable.shared.moneyBefore(text, at: max(0, index - 1), before: parts.limit) != nil, index > 0 {
            return true
        }
        guard text.items[end].kind == .word, text.isSpaced(end),
            !isAsked(parts, index) || parts.isAnyWord(index - 1, counting)
        else { return false }
        let last = text.bytes[Int(text.items[end].end) - 1] | 0x20
        let isPlural =
            last == UInt8(ascii: "s") && text.items[end].count > 3 && !text.items[end].isCapitalized
            && Lexicon.shared.entry(text.keys[end]).classes.isDisjoint(with: WordClass.function)
        return isPlural || Lexicon.shared.entry(text.keys[end]).classes.contains(.group)
    }
}
