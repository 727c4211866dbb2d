import LanguageModels

/// "last week", "this fiscal year", "the following day", "that month", "the week after next", "the year".
enum RelativeUnitRule: TimeRule {
    /// Directions from the time that the text speaks of, not from today.
    private static let fromReference = TimeKey.set("same following previous preceding prior")
    private static let past = TimeKey.set("past")
    private static let kinds = TimeKey.set("fiscal financial school academic calendar working business trading")
    private static let that = WordKey("that")
    private static let titles = TimeKey.set(
        "player man woman person word song book coach team goal game athlete sportsman sportswoman newcomer rookie car "
            + "album film photo picture product")
    private static let asking = TimeKey.set(
        "of in for during this over through by throughout and within to from until on")
    private static let describing = TimeKey.set(
        "of that when after before ended ending since he she they we i who which to")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let found = directed(parts, start) { return found }
        if parts.isWord(start, that), let (unit, end) = unit(parts, start + 1), unit >= .day, !isNight(parts, end - 1) {
            return .date(start, end, .shifted(unit, 0, .reference))
        }
        return plain(parts, start)
    }

    private static func directed(_ parts: DateParts, _ start: Int) -> TimeReading? {
        let begin = parts.afterArticle(start)
        guard parts.isAny(begin, .direction), !parts.isAnyWord(begin, past),
            let (unit, end) = unit(parts, nextDirection(parts, begin)), unit >= .day, !isNight(parts, end - 1),
            !DurationRule.isStretch(parts, start, begin)
        else { return nil }
        // "the last year of his term"
        let hasArticle = begin > start || start > 0 && parts.isWord(start - 1, TimeKey.the)
        if hasArticle, parts.isWord(begin, TimeKey.last), parts.isWord(end, TimeKey.of) { return nil }
        let direction = parts.text.word(nextDirection(parts, begin) - 1).value
        // "the last day of the trial", "last-minute"
        if unit == .day, parts.isWord(begin, TimeKey.last) { return nil }
        if end < parts.limit, parts.text.isHyphen(end, before: parts.limit) { return nil }
        let isNarrated = parts.isAnyWord(begin, fromReference) || unit == .day && begin > start
        return .date(start, end, .shifted(unit, direction, isNarrated ? .reference : .anchor))
    }

    /// "this coming week", "this past weekend": the second word counts.
    private static func nextDirection(_ parts: DateParts, _ index: Int) -> Int {
        parts.isAny(index + 1, .direction) && parts.text.word(index).value == 0 ? index + 2 : index + 1
    }

    /// A unit in the singular, also "fiscal year", "working week", "workweek".
    static func unit(_ parts: DateParts, _ index: Int) -> (unit: TimeUnit, end: Int)? {
        let begin = parts.isAnyWord(index, kinds) ? index + 1 : index
        if parts.isWord(begin, WordKey("workweek")) { return (.week, begin + 1) }
        guard begin < parts.limit, parts.isAny(begin, .unit), let unit = parts.text.word(begin).unit else { return nil }
        return parts.text.items[begin].count < 3 ? nil : (unit, begin + 1)
    }

    private static func isNight(_ parts: DateParts, _ index: Int) -> Bool { parts.isAny(index, .dayPart) }

    /// "the week", "the year" after a preposition and without a description; "the week after next".
    private static func plain(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard parts.isWord(start, TimeKey.the), let (unit, end) = unit(parts, start + 1), unit >= .day,
            unit <= .year || unit == .decade, !isNight(parts, end - 1)
        else { return nil }
        if parts.text.isHyphen(end, before: parts.limit) { return nil }
        // "Player of the Year"
        if parts.text.items[end - 1].isCapitalized, !parts.text.items[start].isCapitalized { return nil }
        if start > 1, parts.isWord(start - 1, TimeKey.of), parts.isAnyWord(start - 2, titles) { return nil }
        if parts.isWord(end, TimeKey.after), parts.isWord(end + 1, TimeKey.next) {
            return .date(start, end + 2, .shifted(unit, 2, .anchor))
        }
        if parts.isWord(end, TimeKey.before), parts.isWord(end + 1, TimeKey.last) {
            return .date(start, end + 2, .shifted(unit, -2, .anchor))
        }
        let isNeighbour = parts.isWord(end, TimeKey.before) || parts.isWord(end, TimeKey.after)
        if unit == .day, isNeighbour, end + 1 >= parts.limit || parts.text.items[end + 1].kind == .sign {
            return .date(start, end + 1, .shifted(.day, parts.isWord(end, TimeKey.before) ? -1 : 1, .reference))
        }
        guard start > 0, parts.isAnyWord(start - 1, asking), !parts.isAnyWord(end, describing),
            !parts.isAny(end, [.units]),
            end >= parts.limit || !parts.text.isDigits(end) || parts.text.items[end].count > 4,
            unit != .day || parts.isWord(start - 1, TimeKey.of)
        else { return unit == .weekend ? .date(start, end, .shifted(.weekend, 0, .reference)) : nil }
        if unit == .weekend || unit == .quarter { return .date(start, end, .shifted(unit, 0, .reference)) }
        return .date(start, end, .shifted(unit, 0, .anchor))
    }
}
