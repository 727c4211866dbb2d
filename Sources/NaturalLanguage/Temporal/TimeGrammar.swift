import LanguageModels

/// Joins a date and a time of the day that stand beside each other: "Friday at 3pm", "8am on Monday", "tomorrow night".
struct TimeGrammar {
    let text: Lexemes

    private static let clockJoints = TimeKey.set("at around about for @")
    private static let bounds = TimeKey.set("before after until till by since")
    private static let isoMark = WordKey("t")
    private static let isoZone = WordKey("z")
    private static let dateJoints = TimeKey.set("on of")
    private static let daytime: [String: Bool] = ["MO": false, "AF": true, "EV": true, "NI": true]

    /// The time that begins at a lexeme.
    func reading(at start: Int, before limit: Int) -> TimeReading? {
        guard let first = DateGrammar.reading(text, start, limit) else { return bareHour(start, limit) }
        switch first.content {
        case .date(let date): return withClock(first, date, limit) ?? first
        case .clock(let clock, nil): return withDate(first, clock, limit)
        case .dayPart(let part, let day): return withClock(first, part, day, limit)
        case .set(let value): return SetClock(text: text).joined(first, value, limit) ?? first
        default: return bareHour(start, limit) ?? first
        }
    }

    /// "5 in the morning", "8 tomorrow night": a number alone is an hour where a part of the day follows.
    private func bareHour(_ start: Int, _ limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        guard let hour = BareHour.hour(parts, start), hour.end < limit else { return nil }
        let isIn = parts.isWord(hour.end, TimeKey.in) || parts.isWord(hour.end, TimeKey.at)
        guard isIn, DayPartRule.part(parts, parts.afterArticle(hour.end + 1)) != nil else { return nil }
        return withDate(
            TimeReading(start, hour.end, .clock(ClockTime(hour: hour.value), nil)), ClockTime(hour: hour.value), limit)
    }

    /// Part of the day or clock after a date that is a day.
    private func withClock(_ first: TimeReading, _ date: TimeMeaning, _ limit: Int) -> TimeReading? {
        guard Self.isDay(date) else { return nil }
        let parts = DateParts(text, limit)
        var index = first.end
        if let moment = isoClock(first, date, parts) { return moment }
        if parts.isWord(index, TimeKey.in), parts.isWord(index + 1, TimeKey.the),
            let part = DayPartRule.part(parts, index + 2)
        {
            return clockAfter(TimeReading(first.begin, index + 3, .dayPart(part, date)), part, date, limit)
        }
        if let part = DayPartRule.part(parts, index), text.isSpaced(index) {
            return clockAfter(TimeReading(first.begin, index + 1, .dayPart(part, date)), part, date, limit)
        }
        index = parts.afterComma(index)
        let bound = parts.isAnyWord(index, Self.bounds) ? index : nil
        if bound != nil || parts.isAnyWord(index, Self.clockJoints) || parts.isSign(index, "@") { index += 1 }
        guard index < limit, let (clock, end) = ClockRule.clock(parts, index) ?? bareClock(parts, index),
            index == first.end || clock.isCertain || !parts.isSign(index - 1, ",")
        else { return nil }
        var reading = TimeReading(first.begin, end, .clock(clock, date))
        reading.bound = bound
        return reading
    }

    /// "2024-12-27T10:00Z": as ISO 8601 writes a moment.
    private func isoClock(_ first: TimeReading, _ date: TimeMeaning, _ parts: DateParts) -> TimeReading? {
        guard first.end + 1 < parts.limit, parts.isWord(first.end, Self.isoMark), !text.isSpaced(first.end),
            !text.isSpaced(first.end + 1), let hour = two(first.end + 1, parts), hour < 24,
            let minute = part(first.end + 2, parts)
        else { return nil }
        var clock = ClockTime(hour: hour, minute: minute)
        clock.isCertain = true
        var end = first.end + 4
        if let second = part(end, parts) { (clock.second, end) = (second, end + 2) }
        let isZulu = parts.isWord(end, Self.isoZone) && !text.isSpaced(end)
        return TimeReading(first.begin, isZulu ? end + 1 : end, .clock(clock, date))
    }

    /// Minutes or seconds after their colon.
    private func part(_ colon: Int, _ parts: DateParts) -> Int? {
        guard parts.isSign(colon, ":"), !text.isSpaced(colon), let number = two(colon + 1, parts), number < 60 else {
            return nil
        }
        return number
    }

    /// Two digits that nothing parts from what is before.
    private func two(_ index: Int, _ parts: DateParts) -> Int? {
        guard index < parts.limit, text.isDigits(index), text.items[index].count == 2, !text.isSpaced(index) else {
            return nil
        }
        return text.items[index].number
    }

    /// "10 in the morning" after a date.
    private func bareClock(_ parts: DateParts, _ index: Int) -> ClockRule.Found? {
        guard let reading = bareHour(index, parts.limit), case .clock(let clock, nil) = reading.content else {
            return nil
        }
        return (clock, reading.end)
    }

    /// "Monday morning at 8:30", "last night at 8".
    private func clockAfter(_ reading: TimeReading, _ part: String, _ day: TimeMeaning?, _ limit: Int) -> TimeReading {
        let parts = DateParts(text, limit)
        var index = parts.afterComma(reading.end)
        let isAt = parts.isWord(index, TimeKey.at)
        if parts.isAnyWord(index, Self.clockJoints) { index += 1 }
        guard index < limit else { return reading }
        if let (clock, end) = ClockRule.clock(parts, index) {
            return TimeReading(reading.begin, end, .clock(Self.placed(clock, part), day))
        }
        guard isAt, let hour = BareHour.hour(parts, index), BareHour.isClosed(parts, hour.end) else { return reading }
        return TimeReading(reading.begin, hour.end, .clock(Self.placed(ClockTime(hour: hour.value), part), day))
    }

    private func withClock(_ first: TimeReading, _ part: String, _ day: TimeMeaning?, _ limit: Int) -> TimeReading {
        let joined = clockAfter(first, part, day, limit)
        let parts = DateParts(text, limit)
        // "the morning of Oct. 3"
        guard day == nil, parts.isAnyWord(first.end, Self.dateJoints),
            let date = DateGrammar.simpleDate(text, first.end + 1, limit), let meaning = date.date, Self.isDay(meaning)
        else { return joined }
        return TimeReading(first.begin, date.end, .dayPart(part, meaning))
    }

    /// "3pm on Friday", "8 in the morning", "10:30 this morning".
    private func withDate(_ first: TimeReading, _ clock: ClockTime, _ limit: Int) -> TimeReading {
        let parts = DateParts(text, limit)
        var reading = first
        var clock = clock
        if parts.isWord(reading.end, TimeKey.in) || parts.isWord(reading.end, TimeKey.at) {
            let index = parts.afterArticle(reading.end + 1)
            if let part = DayPartRule.part(parts, index) {
                clock = Self.placed(clock, part)
                reading = TimeReading(reading.begin, index + 1, .clock(clock, nil))
            }
        }
        var index = parts.afterComma(ClockZone(parts).end(after: reading.end))
        if parts.isAnyWord(index, Self.dateJoints) { index += 1 }
        guard index < limit, let next = DateGrammar.reading(text, index, limit) else { return reading }
        var day: TimeMeaning?
        switch next.content {
        case .date(let date) where Self.isDay(date): day = date
        case .dayPart(let part, let date?):
            clock = Self.placed(clock, part)
            day = date
        case .set(let value): return SetClock(text: text).joined(reading, clock, next, value)
        default: return reading
        }
        var end = next.end
        // "five-thirty tomorrow evening"
        if let part = DayPartRule.part(parts, end) {
            clock = Self.placed(clock, part)
            end += 1
        }
        return TimeReading(reading.begin, end, .clock(clock, day))
    }

    /// The clock in the half of the day that a part of the day asks for.
    static func placed(_ clock: ClockTime, _ part: String) -> ClockTime {
        guard !clock.isCertain, let isLater = daytime[part] else { return clock }
        // "3 at night" is early.
        if part == "NI", clock.hour < 6 { return clock }
        return clock.hour <= 12 ? ClockRule.inHalf(clock, isLater) : clock
    }

    /// Whether a date is told to the day.
    static func isDay(_ date: TimeMeaning) -> Bool {
        switch date {
        case .day, .weekday, .weekdayOf, .holiday, .nthWeekday: true
        case .shifted(let unit, _, _): unit == .day
        case .toward(_, let inner): isDay(inner)
        case .stretch(_, let inner): isDay(inner)
        case .nth(_, let unit, _): unit == .day
        case .distant(let length, _, _), .distantFrom(let length, _, _): length.finest == .day
        default: false
        }
    }
}
