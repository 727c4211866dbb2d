import LanguageModels

/// "the year-ago quarter", "year-earlier", "year-end": compounds of "year" that name a time.
enum YearAgoRule: TimeRule {
    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let genitive = endOfUnit(parts, start) { return genitive }
        guard parts.isAny(start, .unit), let unit = text.word(start).unit, unit >= .day,
            text.isHyphen(start + 1, before: limit) || parts.isAnyWord(start + 1, ends)
        else { return nil }
        let index = text.isHyphen(start + 1, before: limit) ? start + 2 : start + 1
        let length = TimeLength(parts: [.init(count: 1, unit: unit)])
        if parts.isWord(index, WordKey("long")) { return TimeReading(start, index + 1, .length(length, direction: 0)) }
        guard unit >= .month else { return nil }
        if parts.isAnyWord(index, ends) {
            return .date(start, index + 1, .stretch(.end, .shifted(unit, 0, .anchor)))
        }
        guard parts.isWord(index, TimeKey.earlier) || parts.isWord(index, TimeKey.ago) else { return nil }
        if unit == .year, parts.isAny(index + 1, .unit), text.word(index + 1).unit == .quarter {
            return .date(start, index + 2, .shifted(.quarter, -4, .reference))
        }
        return .date(start, index + 1, .distant(length, -1, .reference))
    }

    /// "by year's end".
    private static func endOfUnit(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard parts.isAny(start, .unit), let unit = parts.text.word(start).unit, unit >= .week,
            parts.isWord(start + 2, TimeKey.s), parts.text.items[start + 1].kind == .sign,
            !parts.text.isSpaced(start + 2),
            parts.isAnyWord(start + 3, ends)
        else { return nil }
        return .date(start, start + 4, .stretch(.end, .shifted(unit, 0, .anchor)))
    }

    private static let ends = TimeKey.set("end")
}
