import LanguageModels

/// "Friday", "last Friday", "Monday of next week", "Friday, October 25", "Friday the 26th", "this week Monday".
enum WeekdayRule: TimeRule {
    private static let recent = TimeKey.set("past")
    private static let nearest = TimeKey.set("coming upcoming")
    private static let joints = TimeKey.set("of in")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let found = directed(parts, start) { return found }
        guard parts.isAny(start, .weekday), isName(parts, start), !isTitle(parts, start + 1), !isNamed(parts, start)
        else {
            return nil
        }
        let weekday = text.word(start).value
        let end = afterStop(parts, start)
        if let date = dateAfter(parts, end) {
            var reading = TimeReading.date(start, date.end, date.meaning)
            reading.weekday = weekday
            return reading
        }
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
        guard SeasonRule.direction(parts, start) != nil else { return nil }
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

    /// "Sun", "Sat" and "Mon" are other words, unless a full stop, a date or a word that asks for a day is beside them.
    private static func isName(_ parts: DateParts, _ index: Int) -> Bool {
        let item = parts.text.items[index]
        guard item.count < 6 else { return true }
        guard item.isCapitalized, !item.isAllCapitals else { return false }
        if index > 0, parts.isAnyWord(index - 1, asking) { return true }
        let isDated = parts.isSign(index + 1, ".") || parts.isSign(index + 1, ",") || parts.isAny(index + 1, .month)
        return isDated || index + 1 < parts.limit && parts.text.isDigits(index + 1)
    }

    /// "the Sunday Times", "Saturday Night Live".
    private static func isTitle(_ parts: DateParts, _ next: Int) -> Bool {
        parts.isCapitalizedWord(next)
            && (parts.isAnyWord(next, papers) || parts.isAny(next, .dayPart) && parts.isWord(next + 1, WordKey("live")))
    }

    /// "Bloody Sunday", "Super Tuesday": a day of history or of a calendar of its own.
    private static func isNamed(_ parts: DateParts, _ index: Int) -> Bool {
        index > 0 && parts.isAnyWord(index - 1, naming) && parts.isCapitalizedWord(index - 1)
    }

    private static let naming = TimeKey.set("bloody super cyber giving fat ash maundy palm")
    private static let papers = TimeKey.set("times telegraph mail express mirror herald post observer")
    private static let asking = TimeKey.set("on last next this every until till by since from to or and each")

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
