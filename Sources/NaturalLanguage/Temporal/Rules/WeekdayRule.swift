import LanguageModels

/// "Friday", "last Friday", "Monday of next week", "Friday, October 25", "Friday the 26th", "this week Monday".
enum WeekdayRule: TimeRule {
    private static let recent = TimeKey.set("past")
    private static let nearest = TimeKey.set("coming upcoming")
    private static let joints = TimeKey.set("of in")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let found = directed(parts, start) { return found }
        guard parts.isAny(start, .weekday), isName(parts, start) else { return nil }
        let weekday = text.word(start).value
        let end = afterStop(parts, start)
        if let date = dateAfter(parts, end) { return .date(start, date.end, date.meaning) }
        let index = parts.isAnyWord(end, joints) ? end + 1 : end
        if let week = RelativeUnitRule.read(text, at: parts.afterArticle(index), before: limit), let date = week.date,
            case .shifted(.week, _, _) = date
        {
            return .date(start, week.end, .weekdayOf(weekday, date))
        }
        return .date(start, end, .weekday(weekday))
    }

    /// "last Friday", "this past Friday", "next week Monday".
    private static func directed(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard parts.isAny(start, .direction) else { return nil }
        var index = start + 1
        var direction = parts.text.word(start).value
        var last = start
        if direction == 0, parts.isAny(index, .direction) {
            (direction, last, index) = (parts.text.word(index).value, index, index + 1)
        }
        if parts.isAny(index, .weekday) {
            let weekday = TimeMeaning.weekday(parts.text.word(index).value)
            let end = afterStop(parts, index)
            if let date = dateAfter(parts, end) { return .date(start, date.end, date.meaning) }
            // "past" and "coming" take the nearest one, "last" and "next" that of another week.
            let isNearest = parts.isAnyWord(last, recent) || parts.isAnyWord(last, nearest)
            return .date(start, end, .toward(isNearest ? direction * 2 : direction, weekday))
        }
        guard parts.isWord(index, TimeKey.week), parts.isAny(index + 1, .weekday) else { return nil }
        let week = TimeMeaning.shifted(.week, direction, .anchor)
        return .date(start, afterStop(parts, index + 1), .weekdayOf(parts.text.word(index + 1).value, week))
    }

    /// "Sun", "Sat" and "Mon" in small letters are other words.
    private static func isName(_ parts: DateParts, _ index: Int) -> Bool {
        parts.text.items[index].isCapitalized
            && !(parts.text.items[index].isAllCapitals && parts.text.items[index].count < 4)
            || parts.text.items[index].count > 4
    }

    private static func afterStop(_ parts: DateParts, _ index: Int) -> Int {
        let isShort = parts.text.items[index].count < 6
        return isShort && parts.isSign(index + 1, ".") && !parts.text.isSpaced(index + 1) && index + 2 < parts.limit
            && !(parts.text.items[index + 2].isCapitalized) ? index + 2 : index + 1
    }

    /// A date after the weekday says more than the weekday: "Friday, October 25", "Friday (jun-15)", "Friday 31".
    private static func dateAfter(_ parts: DateParts, _ end: Int) -> (meaning: TimeMeaning, end: Int)? {
        let isBracket = parts.isSign(end, "(")
        let index = isBracket ? end + 1 : parts.afterComma(end)
        let rules: [any TimeRule.Type] = [IsoDateRule.self, MonthDateRule.self, NumericDateRule.self]
        for rule in rules where index < parts.limit {
            guard let reading = rule.read(parts.text, at: index, before: parts.limit), let date = reading.date,
                case .day = date
            else { continue }
            return (date, isBracket && parts.isSign(reading.end, ")") ? reading.end + 1 : reading.end)
        }
        let dayStart = parts.afterArticle(end)
        guard let day = parts.day(dayStart), day.end > dayStart + (dayStart > end ? 0 : 1) else { return nil }
        return (.day(year: nil, month: nil, day: day.value), day.end)
    }
}
