import LanguageModels

/// "two years ago", "a year earlier", "3 days after January 12", "two weeks from now", "in two years' time".
enum DistanceRule: TimeRule {
    private static let back = TimeKey.set("ago back")
    private static let backFromReference = TimeKey.set("earlier previously before prior")
    private static let ahead = TimeKey.set("hence")
    private static let aheadFromReference = TimeKey.set("later afterwards afterward")
    private static let hedges = TimeKey.set("or so more less")
    private static let nowWords = TimeKey.set("now today")
    private static let time = WordKey("time")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        guard let length = LengthReader(text, limit).length(start) ?? bareUnits(parts, start) else { return nil }
        var index = length.end
        while parts.isAnyWord(index, hedges) { index += 1 }
        if let found = compound(parts, start, length) { return found }
        guard index < limit else { return nil }
        if text.isAnyWord(index, back), index == length.end || text.isWord(index, TimeKey.ago) {
            return .date(start, index + 1, meaning(length.length, -1, .anchor))
        }
        if text.isAnyWord(index, ahead) { return .date(start, index + 1, meaning(length.length, 1, .anchor)) }
        if let found = counted(parts, start, index, length.length) { return found }
        if text.isAnyWord(index, backFromReference), isClosed(parts, index) {
            return .date(start, index + 1, meaning(length.length, -1, .reference))
        }
        if text.isAnyWord(index, aheadFromReference) {
            return .date(start, index + 1, meaning(length.length, 1, .reference))
        }
        return inTime(parts, start, length)
    }

    /// "years ago", "weeks later": units without a number, no part of a longer length.
    private static func bareUnits(_ parts: DateParts, _ start: Int) -> LengthReader.Found? {
        guard parts.isAny(start, .units), let unit = parts.text.word(start).unit,
            start == 0 || !parts.text.isDigits(start - 1) && !parts.isAny(start - 1, [.cardinal, .vague])
        else { return nil }
        let next = start + 1
        guard
            parts.isAnyWord(next, back) || parts.isAnyWord(next, aheadFromReference)
                || parts.isWord(next, TimeKey.earlier)
        else { return nil }
        return (TimeLength(parts: [.init(count: nil, unit: unit)]), next)
    }

    /// "several years ago" is told no better than the past.
    private static func meaning(_ length: TimeLength, _ sign: Int, _ base: TimeMeaning.Base) -> TimeMeaning {
        length.isKnown ? .distant(length, sign, base) : .vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")
    }

    /// "earlier" goes on in "earlier than", "before" and "prior" open a clause unless the sentence ends.
    private static func isClosed(_ parts: DateParts, _ index: Int) -> Bool {
        if parts.isWord(index, TimeKey.before) || parts.isWord(index, WordKey("prior")) {
            return index + 1 >= parts.limit || parts.text.items[index + 1].kind == .sign
        }
        return !parts.isWord(index + 1, WordKey("than"))
    }

    /// "from now", "after today", "before May 13 1999", "from tomorrow".
    private static func counted(_ parts: DateParts, _ start: Int, _ index: Int, _ length: TimeLength) -> TimeReading? {
        let isBack = parts.isWord(index, TimeKey.before)
        guard isBack || parts.isWord(index, TimeKey.after) || parts.isWord(index, TimeKey.from), length.isKnown else {
            return nil
        }
        if !isBack, parts.isAnyWord(index + 1, nowWords) {
            return .date(start, index + 2, .distant(length, 1, .anchor))
        }
        // A clock has no date to count from.
        guard length.finest >= .day, let date = DateGrammar.simpleDate(parts.text, index + 1, parts.limit),
            let base = date.date
        else { return nil }
        return .date(start, date.end, .distantFrom(length, isBack ? -1 : 1, base))
    }

    /// "in two years' time".
    private static func inTime(_ parts: DateParts, _ start: Int, _ length: LengthReader.Found) -> TimeReading? {
        var index = length.end
        while index < parts.limit, parts.isWord(index, WordKey("'")) || parts.isWord(index, TimeKey.s) { index += 1 }
        guard index > length.end, parts.isWord(index, time) else { return nil }
        return .date(start, index + 1, meaning(length.length, 1, .anchor))
    }

    /// "year-earlier", "year-ago": without a number.
    private static func compound(_ parts: DateParts, _ start: Int, _ length: LengthReader.Found) -> TimeReading? {
        guard length.end + 1 < parts.limit, parts.text.isHyphen(length.end, before: parts.limit),
            parts.isWord(length.end + 1, TimeKey.earlier) || parts.isWord(length.end + 1, TimeKey.ago)
        else { return nil }
        return .date(start, length.end + 2, .distant(length.length, -1, .reference))
    }
}
