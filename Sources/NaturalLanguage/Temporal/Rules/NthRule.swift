import LanguageModels

/// "the first week of July", "last week of 2019", "the third month of 2021", "the first Monday of next month", "the last three
/// months of 2021".
enum NthRule: TimeRule {
    private static let joints = TimeKey.set("of in")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        guard let (place, index) = place(parts, parts.afterArticle(start)) else { return nil }
        if parts.isAny(index, .weekday) { return weekday(parts, start, place, index) }
        if let several = several(parts, start, place, index) { return several }
        guard let (unit, end) = RelativeUnitRule.unit(parts, index), unit >= .day, parts.isAnyWord(end, joints),
            let period = DateGrammar.simpleDate(text, end + 1, limit), let date = period.date
        else { return nil }
        let reading = TimeReading.date(start, period.end, .nth(place, unit, date))
        // "1st week of Oct. on Friday"
        let next = parts.isWord(period.end, TimeKey.on) ? period.end + 1 : period.end
        guard unit == .week, next > period.end, parts.isAny(next, .weekday) else { return reading }
        return .date(start, next + 1, .weekdayOf(text.word(next).value, .nth(place, unit, date)))
    }

    /// "first", "3rd", "last".
    private static func place(_ parts: DateParts, _ index: Int) -> (Int, Int)? {
        if parts.isWord(index, TimeKey.last) || parts.isWord(index, WordKey("final")) { return (-1, index + 1) }
        guard index < parts.limit, parts.text.isDigits(index) || parts.text.isAny(index, [.ordinal, .tens]),
            let order = OrdinalNumbers(text: parts.text).number(at: index, before: parts.limit),
            (1...366).contains(order.value)
        else { return nil }
        return (Int(order.value), order.end)
    }

    private static func weekday(_ parts: DateParts, _ start: Int, _ place: Int, _ index: Int) -> TimeReading? {
        guard parts.isAnyWord(index + 1, joints),
            let period = DateGrammar.simpleDate(parts.text, index + 2, parts.limit),
            let date = period.date
        else { return nil }
        return .date(start, period.end, .nthWeekday(place, parts.text.word(index).value, date))
    }

    /// "the first nine months of 2013": a length that the period bounds.
    private static func several(_ parts: DateParts, _ start: Int, _ place: Int, _ index: Int) -> TimeReading? {
        guard abs(place) == 1, let length = LengthReader(parts.text, parts.limit).length(index), length.length.isKnown,
            length.end > index + 1, parts.isAnyWord(length.end, joints),
            let period = DateGrammar.simpleDate(parts.text, length.end + 1, parts.limit), let date = period.date
        else { return nil }
        return TimeReading(start, period.end, .lengthOf(length.length, place, date))
    }
}
