import LanguageModels

/// "the 21st": a day of a month that the words around leave open; only after a word that asks for a date.
enum DayOfMonthRule: TimeRule {
    private static let asking = TimeKey.set("on by until till since from between before after")
    private static let months = TimeKey.set("this next last")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        let index = parts.afterArticle(start)
        guard let day = parts.day(index), parts.isAnyWord(day.end - 1, TimeKey.ordinalEndings) || index > start,
            text.isDigits(index) && day.end == index + 2
        else { return nil }
        // "the 15th day of next month", "the 21st this month"
        var end = parts.isWord(day.end, TimeKey.day) ? day.end + 1 : day.end
        if parts.isWord(end, TimeKey.of) { end += 1 }
        if let month = RelativeUnitRule.read(text, at: end, before: limit), let date = month.date,
            case .shifted(.month, _, _) = date
        {
            return .date(start, month.end, .nth(day.value, .day, date))
        }
        guard index > start, start > 0, parts.isAnyWord(start - 1, asking), end == day.end,
            day.end >= limit || text.items[day.end].kind == .sign || !isNoun(text, day.end)
        else { return nil }
        return .date(start, day.end, .day(year: nil, month: nil, day: day.value))
    }

    /// "the 21st century", "the 5th Brigade".
    private static func isNoun(_ text: Lexemes, _ index: Int) -> Bool {
        Lexicon.shared.entry(text.keys[index]).classes.isDisjoint(with: WordClass.function)
    }
}
