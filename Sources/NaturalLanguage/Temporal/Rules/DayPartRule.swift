import LanguageModels

/// "this morning", "last night", "in the evening", "the next morning", "at night".
enum DayPartRule: TimeRule {
    private static let that = TimeKey.set("that same")
    private static let narrated = TimeKey.set("same following previous next")
    private static let openers = TimeKey.set("in at during by")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        let begin = parts.afterArticle(start)
        if let part = part(parts, begin + 1) {
            if parts.isAny(begin, .direction) {
                let direction = text.word(begin).value
                let isNarrated = begin > start || parts.isAnyWord(begin, narrated) && !parts.isWord(begin, TimeKey.next)
                let day = TimeMeaning.shifted(.day, direction, isNarrated ? .reference : .anchor)
                return TimeReading(start, begin + 2, .dayPart(part, day))
            }
            if parts.isAnyWord(start, that) {
                return TimeReading(start, start + 2, .dayPart(part, .shifted(.day, 0, .reference)))
            }
        }
        return asked(parts, start)
    }

    /// "in the morning", "at night": the words before are needed.
    private static func asked(_ parts: DateParts, _ start: Int) -> TimeReading? {
        let begin = parts.afterArticle(start)
        guard start > 0, parts.isAnyWord(start - 1, openers), let part = part(parts, begin) else { return nil }
        guard begin > start || parts.isWord(start - 1, TimeKey.at) || parts.isWord(start - 1, TimeKey.in) else {
            return nil
        }
        return TimeReading(start, begin + 1, .dayPart(part, nil))
    }

    /// "late afternoon", "early morning": a part of the day alone, where something before it asks for one.
    static func bare(_ parts: DateParts, _ index: Int) -> TimeReading? {
        part(parts, index).map { TimeReading(index, index + 1, .dayPart($0, nil)) }
    }

    static func part(_ parts: DateParts, _ index: Int) -> String? {
        guard parts.isAny(index, .dayPart) else { return nil }
        return parts.text.word(index).code
    }
}
