import LanguageModels

/// Dates with the name of a month: "October 25, 2013", "25 October 2013", "the 4th of July", "Dec/2018".
enum MonthDateRule: TimeRule {
    private static let yearJoints = TimeKey.set("of in")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        let reading = dayFirst(parts, start) ?? yearFirst(parts, start) ?? monthFirst(parts, start)
        return reading.flatMap { isReal($0) ? ofYear($0, parts) : nil }
    }

    /// There is no 30 February, and 29 February only in some years.
    private static func isReal(_ reading: TimeReading) -> Bool {
        guard case .day(let year, let month?, let day)? = reading.date else { return true }
        return CalendarDate(year: year ?? 2000, month: month, day: day).isReal
    }

    /// "June 16 of last year", "in May this year".
    private static func ofYear(_ reading: TimeReading, _ parts: DateParts) -> TimeReading {
        guard let date = reading.date, reading.end < parts.limit, Anchoring.needsAnchor(date) else { return reading }
        let index = parts.isAnyWord(reading.end, yearJoints) ? reading.end + 1 : reading.end
        guard index < parts.limit, parts.isAny(parts.afterArticle(index), .direction),
            let year = RelativeUnitRule.read(parts.text, at: index, before: parts.limit), let meaning = year.date,
            case .shifted(.year, _, _) = meaning
        else { return reading }
        return .date(reading.begin, year.end, .inYear(date, meaning))
    }

    /// "25 October 2013", "the twenty-fifth day of October".
    private static func dayFirst(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard let day = parts.day(parts.afterArticle(start)) else { return nil }
        var index = day.end
        if parts.isWord(index, TimeKey.day) { index += 1 }
        if parts.isWord(index, TimeKey.of) { index += 1 }
        index = afterSeparator(parts, index)
        guard let month = parts.month(index) else { return nil }
        let year = year(parts, month.end)
        return .date(start, year?.end ?? month.end, .day(year: year?.value, month: month.value, day: day.value))
    }

    /// "2020/Sep/23", "2019/aug/01", "2018 October".
    private static func yearFirst(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard let year = parts.year(start), year.end < parts.limit else { return nil }
        let separated = afterSeparator(parts, year.end)
        guard let month = parts.month(separated) else { return nil }
        let dayStart = afterSeparator(parts, month.end)
        guard separated > year.end, dayStart > month.end, let day = parts.day(dayStart) else { return nil }
        return .date(start, day.end, .day(year: year.value, month: month.value, day: day.value))
    }

    /// "October 25, 2013", "October 25", "October 2013", "October".
    private static func monthFirst(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard let month = parts.month(start) else { return nil }
        let index = afterSeparator(parts, month.end)
        if let day = dayAfterMonth(parts, month.end, index) {
            let year = year(parts, day.end)
            return .date(start, year?.end ?? day.end, .day(year: year?.value, month: month.value, day: day.value))
        }
        if let year = year(parts, index > month.end ? index : month.end) {
            if let day = parts.day(afterSeparator(parts, year.end)), index > month.end, year.end < day.end - 1 {
                return .date(start, day.end, .day(year: year.value, month: month.value, day: day.value))
            }
            return .date(start, year.end, .month(year: year.value, month.value))
        }
        return parts.isMonthAlone(start) ? .date(start, month.end, .month(year: nil, month.value)) : nil
    }

    private static func dayAfterMonth(_ parts: DateParts, _ monthEnd: Int, _ index: Int) -> DateParts.Part? {
        var begin = parts.afterArticle(index > monthEnd ? index : parts.afterComma(monthEnd))
        if begin == monthEnd + 1, parts.isSign(monthEnd, ","), parts.day(begin)?.end ?? begin + 1 == begin + 1 {
            // "October, 1st" is a day, "October, 12 people" and "October, three times" are none.
            begin = monthEnd
        }
        guard YearWords(text: parts.text, limit: parts.limit).year(begin) == nil,
            let day = parts.day(begin, words: true)
        else { return nil }
        let isScaled = parts.isAny(day.end, .scale) || parts.isAny(day.end, [.units]) && parts.text.isSpaced(day.end)
        return isScaled ? nil : day
    }

    /// A year after a date: "2013", ", 2013", "of 2013", "'13", "nineteen eighty-six".
    private static func year(_ parts: DateParts, _ index: Int) -> DateParts.Part? {
        var begin = afterSeparator(parts, parts.afterComma(index))
        let isJoined = parts.isAnyWord(begin, yearJoints)
        if isJoined { begin += 1 }
        if let year = parts.year(begin) { return year }
        if let words = YearWords(text: parts.text, limit: parts.limit).year(begin) { return words }
        guard parts.isSign(begin, "'") || isJoined && parts.isWord(begin - 1, TimeKey.of),
            let short = parts.shortYear(begin)
        else { return nil }
        return short
    }

    /// Past "-" or "/" without spaces.
    private static func afterSeparator(_ parts: DateParts, _ index: Int) -> Int {
        guard index + 1 < parts.limit, parts.text.isDash(index) || parts.text.isSign(index, "/"),
            !parts.text.isSpaced(index), !parts.text.isSpaced(index + 1)
        else { return index }
        return index + 1
    }
}
