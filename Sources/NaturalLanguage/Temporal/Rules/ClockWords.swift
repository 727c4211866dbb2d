import LanguageModels

/// A time of the day in words: "half past seven", "ten past 9", "quarter to five", "eight forty a.m.", "ten o'clock".
enum ClockWords {
    private static let past = TimeKey.set("past after")
    private static let to = TimeKey.set("to before of till")
    private static let minutes = TimeKey.set("minutes minute")
    private static let half = TimeKey.set("half")
    private static let quarter = TimeKey.set("quarter")

    static func clock(_ parts: DateParts, _ start: Int) -> ClockRule.Found? {
        if let found = pastHour(parts, start) { return found }
        guard let hour = number(parts, start, 12) else { return nil }
        if let end = ClockRule.oClockEnd(parts, hour.end) { return (ClockTime(hour: hour.value), end) }
        if let half = ClockRule.half(parts, hour.end) {
            return (ClockRule.inHalf(ClockTime(hour: hour.value), half.isLater), half.end)
        }
        let index = parts.text.isHyphen(hour.end, before: parts.limit) ? hour.end + 1 : hour.end
        guard let minute = number(parts, index, 59), minute.value >= 10 || minute.end > index + 1,
            let half = ClockRule.half(parts, minute.end)
        else { return nil }
        return (ClockRule.inHalf(ClockTime(hour: hour.value, minute: minute.value), half.isLater), half.end)
    }

    /// "half past seven", "twenty minutes to six", "a quarter past 8".
    private static func pastHour(_ parts: DateParts, _ start: Int) -> ClockRule.Found? {
        let begin = parts.isWord(start, TimeKey.a) ? start + 1 : start
        guard let minute = minute(parts, begin) else { return nil }
        let isPast = parts.isAnyWord(minute.end, past)
        guard isPast || parts.isAnyWord(minute.end, to), let hour = hour(parts, minute.end + 1) else { return nil }
        let isNamed = parts.isAnyWord(begin, half) || parts.isAnyWord(begin, quarter)
        let end = ClockRule.oClockEnd(parts, hour.end)
        let daytime = ClockRule.half(parts, hour.end)
        // "half of 1 percent", "a quarter of five members"
        if parts.isWord(minute.end, TimeKey.of), end == nil, daytime == nil,
            parts.isAnyWord(begin, half) || !BareHour.isClosed(parts, hour.end)
        {
            return nil
        }
        // "ten to five" alone is a range.
        guard
            isNamed || isPast && parts.isWord(minute.end, TimeKey.past) || end != nil || daytime != nil
                || parts.isAnyWord(minute.end - 1, minutes)
        else { return nil }
        let total = hour.value * 60 + (isPast ? minute.value : -minute.value)
        let clock = ClockTime(hour: (total + 1440) / 60 % 24, minute: (total + 1440) % 60)
        return (daytime.map { ClockRule.inHalf(clock, $0.isLater) } ?? clock, end ?? daytime?.end ?? hour.end)
    }

    private static func minute(_ parts: DateParts, _ index: Int) -> DateParts.Part? {
        if parts.isAnyWord(index, half) { return (30, index + 1) }
        if parts.isAnyWord(index, quarter) { return (15, index + 1) }
        guard let number = number(parts, index, 59) else { return nil }
        return parts.isAnyWord(number.end, minutes) ? (number.value, number.end + 1) : number
    }

    private static func hour(_ parts: DateParts, _ index: Int) -> DateParts.Part? {
        guard index < parts.limit, parts.text.isDigits(index) else { return number(parts, index, 12) }
        let value = parts.text.items[index].number
        return (1...12).contains(value) ? (value, index + 1) : nil
    }

    /// A whole number in words.
    private static func number(_ parts: DateParts, _ index: Int, _ most: Int) -> DateParts.Part? {
        guard index < parts.limit, parts.text.isAny(index, [.unitNumber, .tens]) else { return nil }
        let word = parts.text.word(index).number
        var found: DateParts.Part = (Int(word), index + 1)
        if parts.text.isAny(index, .tens) {
            let next = parts.text.isHyphen(index + 1, before: parts.limit) ? index + 2 : index + 1
            if parts.isAny(next, .unitNumber), (1..<10).contains(parts.text.word(next).number) {
                found = (Int(word + parts.text.word(next).number), next + 1)
            }
        }
        return (1...most).contains(found.value) ? found : nil
    }
}
