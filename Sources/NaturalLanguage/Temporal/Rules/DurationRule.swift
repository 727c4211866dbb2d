import LanguageModels

/// "two years", "the past three years", "next 3 days", "all day", "for decades", "three-year".
enum DurationRule: TimeRule {
    private static let past = TimeKey.set("past last previous preceding prior latest recent")
    private static let ahead = TimeKey.set("next coming upcoming following")
    private static let spanning = TimeKey.set("over during within throughout")
    private static let whole = TimeKey.set("all whole entire full")
    private static let asking = TimeKey.set("for in within over after through")
    private static let spending = TimeKey.set(
        "take takes took taken taking spend spends spent spending last lasts lasted wait waited just mere")
    private static let helping = TimeKey.set("will would can could may might must should to not")
    private static let around = TimeKey.set("after before")
    private static let seconds = WordKey("second")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        guard let (reading, last) = directed(parts, start) ?? plain(parts, start) ?? open(parts, start),
            !isAge(parts, reading.end), !isNoLength(parts, start, last)
        else { return nil }
        return reading
    }

    private typealias Found = (reading: TimeReading, unit: Int)

    /// "the past three years", "last 3 months", "the next decade", "the 2 upcoming months".
    private static func directed(_ parts: DateParts, _ start: Int) -> Found? {
        let begin = parts.afterArticle(start)
        if let direction = direction(parts, begin), !isVerb(parts, begin) {
            let reader = LengthReader(parts.text, parts.limit)
            if let length = reader.length(begin + 1) {
                return (TimeReading(start, length.end, .length(length.length, direction: direction)), length.end - 1)
            }
            // "the past year" and "over the last decade" are lengths, "last year" is a year.
            guard parts.isWord(begin, TimeKey.past) || isStretch(parts, start, begin),
                let (unit, end) = RelativeUnitRule.unit(parts, begin + 1)
            else {
                return nil
            }
            let length = TimeLength(parts: [.init(count: 1, unit: unit)])
            return (TimeReading(start, end, .length(length, direction: direction)), end - 1)
        }
        guard begin > start || parts.text.isDigits(begin),
            let length = LengthReader(parts.text, parts.limit).length(begin),
            let direction = direction(parts, length.end - 2)
        else { return nil }
        return (TimeReading(start, length.end, .length(length.length, direction: direction)), length.end - 1)
    }

    /// "over the last year", "within the next decade": with an article after a word of duration.
    static func isStretch(_ parts: DateParts, _ start: Int, _ begin: Int) -> Bool {
        guard begin > start, start > 0, parts.isAnyWord(start - 1, spanning),
            parts.isWord(begin, TimeKey.last) || parts.isWord(begin, TimeKey.next), begin + 1 < parts.limit
        else { return false }
        return [.week, .month, .year, .decade, .century].contains(parts.text.word(begin + 1).unit)
    }

    /// "would last 60 days", "to last two weeks".
    private static func isVerb(_ parts: DateParts, _ last: Int) -> Bool {
        last > 0 && parts.isWord(last, TimeKey.last) && parts.isAnyWord(last - 1, helping)
    }

    private static func direction(_ parts: DateParts, _ index: Int) -> Int? {
        parts.isAnyWord(index, past) ? -1 : parts.isAnyWord(index, ahead) ? 1 : nil
    }

    private static func plain(_ parts: DateParts, _ start: Int) -> Found? {
        guard let length = LengthReader(parts.text, parts.limit).length(start), !isSpeed(parts, start) else {
            return nil
        }
        return (TimeReading(start, length.end, .length(length.length, direction: 0)), length.end - 1)
    }

    /// "188 miles an hour".
    private static func isSpeed(_ parts: DateParts, _ start: Int) -> Bool {
        guard start > 0, parts.isWord(start, TimeKey.a) || parts.isWord(start, TimeKey.an) else { return false }
        return (UnitTable.shared.unit(parts.text, at: start - 1, before: parts.limit)?.end ?? 0) > start
    }

    /// "all day", "full-year"; "for years", "in decades".
    private static func open(_ parts: DateParts, _ start: Int) -> Found? {
        if parts.isAnyWord(start, whole) {
            let index = parts.text.isHyphen(start + 1, before: parts.limit) ? start + 2 : start + 1
            guard parts.isAny(index, .unit), let unit = parts.text.word(index).unit, unit >= .day else { return nil }
            let length = TimeLength(parts: [.init(count: 1, unit: unit)])
            return (TimeReading(start, index + 1, .length(length, direction: 0)), index)
        }
        guard parts.isAny(start, .units), let unit = parts.text.word(start).unit,
            start > 0 && parts.isAnyWord(start - 1, asking) || isSpent(parts, start),
            !parts.isAny(start + 1, .unitNumber)
        else { return nil }
        let length = TimeLength(parts: [.init(count: nil, unit: unit)])
        return (TimeReading(start, start + 1, .length(length, direction: 0)), start)
    }

    /// "took years", "only hours after the attack", "months of fighting", but not "days of the week".
    private static func isSpent(_ parts: DateParts, _ start: Int) -> Bool {
        let isOf = parts.isWord(start + 1, TimeKey.of) && !parts.isWord(start + 2, TimeKey.the)
        guard start > 0 else { return isOf || parts.isAnyWord(start + 1, around) }
        if parts.isAnyWord(start - 1, spending) { return true }
        if parts.isAny(start - 1, [.cardinal, .direction, .ordinal, .stretch]) || parts.text.isDigits(start - 1) {
            return false
        }
        if parts.isAnyWord(start + 1, around) { return true }
        return isOf && !parts.isWord(start - 1, TimeKey.the) && !parts.text.isDash(start - 1)
    }

    /// "25 years old", "a 25-year-old", "three years of age": ages are quantities.
    private static func isAge(_ parts: DateParts, _ end: Int) -> Bool {
        let index = end + 1 < parts.limit && parts.text.isDash(end) ? end + 1 : end
        if parts.isAnyWord(index, TimeKey.set("old older young younger")) { return true }
        return parts.isWord(index, TimeKey.of) && parts.isWord(index + 1, WordKey("age"))
    }

    /// "a second term", "three quarters of".
    private static func isNoLength(_ parts: DateParts, _ start: Int, _ unit: Int) -> Bool {
        let isArticle =
            parts.isWord(start, TimeKey.a) || parts.isWord(start, TimeKey.an) || parts.isWord(start, TimeKey.the)
            || parts.isWord(start, WordKey("another"))
        if parts.isWord(unit, seconds) || parts.isWord(unit, WordKey("quarter")), isArticle { return true }
        guard parts.isAny(unit, .units), parts.text.word(unit).unit == .quarter else { return false }
        return parts.isWord(unit + 1, TimeKey.of)
    }
}
