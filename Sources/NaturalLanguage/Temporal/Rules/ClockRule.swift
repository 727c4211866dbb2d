import LanguageModels

/// A time of the day in digits: "3 p.m.", "15:30", "8 o'clock", "1500 GMT", "noon".
enum ClockRule: TimeRule {
    private static let zones = TimeKey.set("gmt utc")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        guard let (clock, end) = clock(parts, start) else { return nil }
        return TimeReading(start, end, .clock(clock, nil))
    }

    typealias Found = (clock: ClockTime, end: Int)

    static func clock(_ parts: DateParts, _ start: Int) -> Found? {
        noon(parts, start) ?? digits(parts, start) ?? ClockWords.clock(parts, start)
    }

    /// "noon", "12 midnight".
    private static func noon(_ parts: DateParts, _ start: Int) -> Found? {
        let isTwelve = start + 1 < parts.limit && parts.text.isDigits(start) && parts.text.items[start].number == 12
        let index = isTwelve ? start + 1 : start
        guard parts.isAny(index, .clockWord) else { return nil }
        let hour = parts.text.word(index).value
        return (ClockTime(hour: hour, isCertain: true), index + 1)
    }

    private static func digits(_ parts: DateParts, _ start: Int) -> Found? {
        let text = parts.text
        guard start < parts.limit, text.isDigits(start), !isInside(text, start) else { return nil }
        let number = text.items[start].number
        if text.items[start].count == 4 || text.items[start].count == 3, number / 100 <= 24, number % 100 < 60 {
            let clock = ClockTime(hour: number / 100 % 24, minute: number % 100)
            if let half = half(parts, start + 1) { return (inHalf(clock, half.isLater), half.end) }
            guard text.items[start].count == 4, parts.isAnyWord(start + 1, zones) else { return nil }
            return (certain(clock), start + 1)
        }
        guard text.items[start].count <= 2, (0...24).contains(number) else { return nil }
        if let full = withMinutes(parts, start) { return full }
        let clock = ClockTime(hour: number)
        if number <= 12, let half = half(parts, start + 1) { return (inHalf(clock, half.isLater), half.end) }
        return oClock(parts, start + 1).map { (clock, $0) }
    }

    /// "15:30", "8:00:31", "2.30pm".
    private static func withMinutes(_ parts: DateParts, _ start: Int) -> Found? {
        let text = parts.text
        if let french = withLetter(parts, start) { return french }
        guard let minute = twoDigits(parts, start + 1, ":") ?? twoDigits(parts, start + 1, ".") else { return nil }
        var clock = ClockTime(hour: text.items[start].number % 24, minute: minute)
        var end = start + 3
        if let second = twoDigits(parts, end, ":") { (clock.second, end) = (second, end + 2) }
        if let half = half(parts, end), clock.hour <= 12 { return (inHalf(clock, half.isLater), half.end) }
        // A full stop makes decimals, unless "a.m." or "p.m." follows.
        guard text.isSign(start + 1, ":") else { return nil }
        if end < parts.limit, !text.isSpaced(end), text.items[end].kind == .word { return nil }
        clock.isCertain = clock.hour > 12 || clock.hour == 0 || text.items[start].count == 2 && clock.hour < 10
        if let named = oClock(parts, end) { end = named }
        return (clock, end)
    }

    /// "16h30", as francophone agencies write it.
    private static func withLetter(_ parts: DateParts, _ start: Int) -> Found? {
        let text = parts.text
        guard start + 2 < parts.limit, parts.isWord(start + 1, WordKey("h")), !text.isSpaced(start + 1),
            text.isDigits(start + 2), !text.isSpaced(start + 2), text.items[start + 2].count == 2,
            text.items[start + 2].number < 60, text.items[start].number < 24
        else { return nil }
        let clock = ClockTime(hour: text.items[start].number, minute: text.items[start + 2].number)
        return (certain(clock), start + 3)
    }

    private static func twoDigits(_ parts: DateParts, _ index: Int, _ sign: Character) -> Int? {
        let text = parts.text
        guard index + 1 < parts.limit, text.isSign(index, sign), !text.isSpaced(index), text.isDigits(index + 1),
            !text.isSpaced(index + 1), text.items[index + 1].count == 2, text.items[index + 1].number < 60
        else { return nil }
        return text.items[index + 1].number
    }

    /// Whether "a.m." or "p.m." follows, in any way that it is spaced.
    static func half(_ parts: DateParts, _ start: Int) -> (isLater: Bool, end: Int)? {
        guard start < parts.limit else { return nil }
        if parts.isWord(start, WordKey("am")) || parts.isWord(start, WordKey("pm")) {
            return (parts.isWord(start, WordKey("pm")), start + 1)
        }
        let isLater = parts.isWord(start, WordKey("p"))
        guard isLater || parts.isWord(start, TimeKey.a) else { return nil }
        let index = parts.isSign(start + 1, ".") ? start + 2 : start + 1
        guard parts.isWord(index, WordKey("m")) else { return nil }
        return (isLater, parts.isSign(index + 1, ".") ? index + 2 : index + 1)
    }

    /// "o'clock", "oclock", "hours".
    private static func oClock(_ parts: DateParts, _ index: Int) -> Int? {
        if parts.isWord(index, WordKey("oclock")) { return index + 1 }
        guard parts.isWord(index, WordKey("o")) else { return nil }
        let clock = parts.isSign(index + 1, "'") || parts.isWord(index + 1, WordKey("'")) ? index + 2 : index + 1
        return parts.isWord(clock, WordKey("clock")) ? clock + 1 : nil
    }

    static func oClockEnd(_ parts: DateParts, _ index: Int) -> Int? { oClock(parts, index) }

    static func inHalf(_ clock: ClockTime, _ isLater: Bool) -> ClockTime {
        var clock = clock
        clock.hour = clock.hour % 12 + (isLater ? 12 : 0)
        clock.isCertain = true
        return clock
    }

    private static func certain(_ clock: ClockTime) -> ClockTime {
        var clock = clock
        clock.isCertain = true
        return clock
    }

    /// Digits that hang on other digits or letters are no clock.
    private static func isInside(_ text: Lexemes, _ index: Int) -> Bool {
        guard index > 0, !text.isSpaced(index) else { return false }
        if text.items[index - 1].kind != .sign { return !text.isAny(index - 1, .month) }
        return ".:/$,".contains { text.isSign(index - 1, $0) }
    }
}
