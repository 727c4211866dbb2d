import LanguageModels

/// "5/3/2018", "10-29-99", "23.04.2022", "12-2015"; and "10/1" where a word before it asks for a date.
///
/// Month first, unless
/// it cannot be one.
enum NumericDateRule: TimeRule {
    private static let asking = TimeKey.set(
        "on from since until till by before after between to through starting and this next last")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        guard text.isDigits(start), start + 2 < limit, text.items[start].count <= 2, !isInside(text, start),
            let separator = separator(text, start + 1), text.isDigits(start + 2)
        else { return nil }
        let (first, second) = (text.items[start].number, text.items[start + 2].number)
        if start + 4 < limit, self.separator(text, start + 3) == separator, text.isDigits(start + 4),
            let date = full(first, second, text.items[start + 4], separator)
        {
            return isOpen(text, start + 5, limit) ? .date(start, start + 5, date) : nil
        }
        guard isOpen(text, start + 3, limit) else { return nil }
        if text.items[start + 2].count == 4, separator != ".", (1000...2999).contains(second), (1...12).contains(first)
        {
            return .date(start, start + 3, .month(year: second, first))
        }
        // A day of one year alone.
        if first == 9, second == 11 { return nil }
        guard separator == "/" || isAfterWeekday(text, start), isAsked(text, start),
            let (month, day) = monthAndDay(first, second)
        else { return nil }
        return .date(start, start + 3, .day(year: nil, month: month, day: day))
    }

    private static func full(_ first: Int, _ second: Int, _ third: Lexeme, _ separator: Character) -> TimeMeaning? {
        guard third.count == 4 || third.count == 2 && separator != "." else { return nil }
        let year = third.count == 4 ? third.number : DateParts.fullYear(third.number)
        guard (1000...2999).contains(year) else { return nil }
        // Full stops are Europe's: the day comes first.
        let order = separator == "." ? monthAndDay(second, first) : monthAndDay(first, second)
        guard let (month, day) = order, CalendarDate(year: year, month: month, day: day).isReal else { return nil }
        return .day(year: year, month: month, day: day)
    }

    private static func monthAndDay(_ first: Int, _ second: Int) -> (month: Int, day: Int)? {
        if (1...12).contains(first), (1...31).contains(second) { return (first, second) }
        return (1...12).contains(second) && (1...31).contains(first) ? (second, first) : nil
    }

    private static func separator(_ text: Lexemes, _ index: Int) -> Character? {
        guard !text.isSpaced(index), index + 1 < text.count, !text.isSpaced(index + 1) else { return nil }
        if text.isDash(index) { return "-" }
        return text.isSign(index, "/") ? "/" : text.isSign(index, ".") ? "." : nil
    }

    /// Inside an address, a telephone number, a version.
    private static func isInside(_ text: Lexemes, _ index: Int) -> Bool {
        guard index > 0, !text.isSpaced(index) else { return false }
        if text.items[index - 1].kind == .word { return true }
        return "/.:_".contains { text.isSign(index - 1, $0) }
    }

    private static func isOpen(_ text: Lexemes, _ end: Int, _ limit: Int) -> Bool {
        guard end < limit, !text.isSpaced(end) else { return true }
        if text.items[end].kind == .word { return false }
        let isNext = end + 1 < limit && !text.isSpaced(end + 1) && text.isDigits(end + 1)
        return !(isNext && "/.:_".contains { text.isSign(end, $0) })
    }

    private static func isAfterWeekday(_ text: Lexemes, _ index: Int) -> Bool {
        index > 0 && text.isAny(index - 1, .weekday)
    }

    private static func isAsked(_ text: Lexemes, _ index: Int) -> Bool {
        guard index > 0 else { return false }
        if text.isAnyWord(index - 1, asking) || isAfterWeekday(text, index) { return true }
        // "10/1-11/7", "11/20, 11/22": beside another one; "101-3/4" is a number.
        return index > 3 && text.isSign(index - 3, "/") && (text.isDash(index - 1) || text.isSign(index - 1, ","))
    }
}
