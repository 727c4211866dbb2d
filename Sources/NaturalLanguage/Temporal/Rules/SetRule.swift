import LanguageModels

/// What happens again and again: "every day", "each Monday", "weekly", "twice a month", "Mondays", "Friday nights".
enum SetRule: TimeRule {
    private static let every = TimeKey.set("every each")
    private static let any = TimeKey.set("any all")
    private static let times = TimeKey.set("once twice thrice")
    private static let perWords = TimeKey.set("a an per every each")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        return everyUnit(parts, start) ?? frequency(parts, start) ?? timesPer(parts, start) ?? plural(parts, start)
            ?? dayOfEvery(parts, start) ?? perUnit(parts, start)
    }

    private static func set(_ begin: Int, _ end: Int, _ value: String) -> TimeReading {
        TimeReading(begin, end, .set(value))
    }

    /// "every day", "every other week", "each three months", "every Monday", "each October".
    private static func everyUnit(_ parts: DateParts, _ start: Int) -> TimeReading? {
        if parts.isAnyWord(start, any), parts.isAny(start + 1, [.unit, .units]),
            parts.text.word(start + 1).unit == .weekend
        {
            return set(start, start + 2, "P1WE")
        }
        guard parts.isAnyWord(start, every), start + 1 < parts.limit else { return nil }
        let index = start + 1
        if let value = again(parts, index) { return set(start, index + value.count, value.value) }
        if parts.isWord(index, TimeKey.other), parts.isAny(index + 1, .unit), let unit = parts.text.word(index + 1).unit
        {
            return set(start, index + 2, TimeLength(parts: [.init(count: 2, unit: unit)]).value)
        }
        if parts.isAny(index, .unit), let unit = parts.text.word(index).unit, !parts.isAny(index, .dayPart) {
            return set(start, index + 1, TimeLength(parts: [.init(count: 1, unit: unit)]).value)
        }
        guard let length = LengthReader(parts.text, parts.limit).length(index), length.length.isKnown else {
            return nil
        }
        return set(start, length.end, length.length.value)
    }

    /// A weekday, month, season or part of a day.
    private static func again(_ parts: DateParts, _ index: Int) -> (value: String, count: Int)? {
        let word = parts.text.word(index)
        if parts.isAny(index, .weekday) {
            guard parts.isAny(index + 1, .dayPart) else { return ("XXXX-WXX-\(word.value)", 1) }
            return ("XXXX-WXX-\(word.value)T\(parts.text.word(index + 1).code)", 2)
        }
        if parts.isAny(index, .month) { return ("XXXX-\(CalendarDate.padded(word.value, 2))", 1) }
        if parts.isAny(index, .season) { return ("XXXX-\(word.code)", 1) }
        return parts.isAny(index, .dayPart) ? ("XXXX-XX-XXT\(word.code)", 1) : nil
    }

    /// "weekly", "annual", "bi-monthly"; a capital inside a sentence makes it a name ("Daily Mail").
    private static func frequency(_ parts: DateParts, _ start: Int) -> TimeReading? {
        if parts.isWord(start, WordKey("semi")), parts.text.isHyphen(start + 1, before: parts.limit),
            parts.isAny(start + 2, .frequency), parts.text.word(start + 2).code == "P1Y"
        {
            return set(start, start + 3, "P6M")
        }
        if parts.isWord(start, WordKey("bi")), start + 2 < parts.limit, parts.text.isDash(start + 1),
            parts.isAny(start + 2, .frequency)
        {
            return set(start, start + 3, parts.text.word(start + 2).code.replacing("1", with: "2"))
        }
        guard parts.isAny(start, .frequency) else { return nil }
        let isName =
            parts.text.items[start].isCapitalized && start > 0
            && (parts.isCapitalizedWord(start + 1) || parts.isCapitalizedWord(start - 1))
        return isName ? nil : set(start, start + 1, parts.text.word(start).code)
    }

    /// "once a week", "three times a year".
    private static func timesPer(_ parts: DateParts, _ start: Int) -> TimeReading? {
        var index = start + 1
        if !parts.isAnyWord(start, times) {
            guard let number = NumberReader(text: parts.text).unsigned(at: start, before: parts.limit),
                parts.isWord(number.end, WordKey("times"))
            else { return nil }
            index = number.end + 1
        }
        guard parts.isAnyWord(index, perWords), parts.isAny(index + 1, .unit),
            let unit = parts.text.word(index + 1).unit
        else { return nil }
        return set(start, index + 2, TimeLength(parts: [.init(count: 1, unit: unit)]).value)
    }

    /// "Mondays", "Monday afternoons", "weekends", "summers".
    private static func plural(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard start < parts.limit else { return nil }
        let word = parts.text.word(start)
        if parts.isAny(start, .weekdays) { return set(start, start + 1, "XXXX-WXX-\(word.value)") }
        if parts.isAny(start, .weekday), parts.isAny(start + 1, .dayParts) {
            return set(start, start + 2, "XXXX-WXX-\(word.value)T\(parts.text.word(start + 1).code)")
        }
        if parts.isAny(start, .units), word.unit == .weekend,
            start == 0 || !parts.isAny(start - 1, [.cardinal, .direction]) && !parts.text.isDigits(start - 1)
        {
            return set(start, start + 1, "P1WE")
        }
        return nil
    }

    /// "the 19th of every month".
    private static func dayOfEvery(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard let day = parts.day(parts.afterArticle(start)), parts.isWord(day.end, TimeKey.of),
            parts.isAnyWord(day.end + 1, every), parts.isAny(day.end + 2, .unit),
            parts.text.word(day.end + 2).unit == .month
        else { return nil }
        return set(start, day.end + 3, "XXXX-XX-\(CalendarDate.padded(day.value, 2))")
    }

    /// "$5 a day", "barrels per month": after an amount, the article means each.
    private static func perUnit(_ parts: DateParts, _ start: Int) -> TimeReading? {
        let isPer = parts.isWord(start, TimeKey.per)
        guard isPer || parts.isWord(start, TimeKey.a) || parts.isWord(start, TimeKey.an), start > 0,
            parts.isAny(start + 1, .unit), let unit = parts.text.word(start + 1).unit, unit >= .hour,
            isPer || isAmount(parts, start - 1), !isSpeed(parts, start)
        else { return nil }
        return set(start, start + 2, TimeLength(parts: [.init(count: 1, unit: unit)]).value)
    }

    /// "188 miles an hour" is a speed.
    private static func isSpeed(_ parts: DateParts, _ start: Int) -> Bool {
        guard let unit = UnitTable.shared.unit(parts.text, at: start - 1, before: parts.limit) else { return false }
        return unit.end > start
    }

    private static func isAmount(_ parts: DateParts, _ index: Int) -> Bool {
        let text = parts.text
        if text.isDigits(index) || text.isAny(index, [.scale, .tens, .units]) || text.isSign(index, "%") {
            return true
        }
        return index > 0 && UnitTable.shared.unit(text, at: index, before: index + 1) != nil
            && text.items[index].count > 3 && !text.isAny(index, .unit)
    }
}
