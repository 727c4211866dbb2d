import LanguageModels

/// "Christmas", "Thanksgiving 2010", "last Easter", "Labor Day weekend".
enum HolidayRule: TimeRule {
    private static let names = LexemePhrases(PhraseList.holidays.entries.map(\.phrase))
    private static let starts = Set(PhraseList.holidays.entries.compactMap { Lexemes($0.phrase).keys.first })
    private static let others = TimeKey.set("chinese lunar jewish islamic persian iranian orthodox vietnamese coptic")
    private static let named = TimeKey.set("island islands rising offensive")
    private static let independence = WordKey("independence")
    private static let weekend = WordKey("weekend")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let direction = SeasonRule.direction(parts, start), let name = name(parts, start + 1) {
            return .date(start, name.end, .toward(direction, .holiday(year: nil, name.index)))
        }
        guard let name = name(parts, start) else { return nil }
        let index = parts.isWord(name.end, TimeKey.of) ? name.end + 1 : name.end
        let year = parts.year(parts.afterComma(index))
        let end = year?.end ?? name.end
        let day = TimeMeaning.holiday(year: year?.value ?? onlyYear(name.index), name.index)
        return parts.isWord(end, weekend) ? .date(start, end + 1, .weekendAt(day)) : .date(start, end, day)
    }

    private static func name(_ parts: DateParts, _ index: Int) -> (index: Int, end: Int)? {
        guard index < parts.limit, parts.isAnyWord(index, starts) else { return nil }
        guard let match = names.match(parts.text, at: index, before: parts.limit) else { return nil }
        // "Ukraine's Independence Day", "Lunar New Year", "Orthodox Easter": other days than those that we know.
        if index > 0, parts.isAnyWord(index - 1, others) { return nil }
        // "Easter Island"
        if match.end < parts.limit, parts.isAnyWord(match.end, named), parts.text.items[match.end].isCapitalized {
            return nil
        }
        if parts.isWord(index, independence), index > 1, parts.isWord(index - 1, TimeKey.s) { return nil }
        // "the new year", "new years of talks"
        let isNew = parts.isWord(index, WordKey("new")) && match.end == index + 2
        return isNew && !parts.text.items[index].isCapitalized ? nil : match
    }

    /// The year of a day that came once: "9/11" needs no other day to be seen from.
    private static func onlyYear(_ index: Int) -> Int? {
        let fixed = PhraseList.holidays.entries[index].value.split(separator: "-")
        return fixed.count == 3 ? Int(fixed[0]) : nil
    }

    /// The day of a feast in a year.
    static func day(_ index: Int, year: Int) -> CalendarDate? {
        let rule = PhraseList.holidays.entries[index].value
        if rule.hasPrefix("easter") { return Int(rule.dropFirst(6)).map { CalendarDate.easter(year).adding(days: $0) } }
        let fixed = rule.split(separator: "-").compactMap { Int($0) }
        // A day that came once: "9/11".
        if fixed.count == 3 { return CalendarDate(year: fixed[0], month: fixed[1], day: fixed[2]) }
        if fixed.count == 2, !rule.contains("/") { return CalendarDate(year: year, month: fixed[0], day: fixed[1]) }
        let parts = rule.split(separator: "/")
        guard parts.count == 3, let month = Int(parts[0]), let weekday = Int(parts[1]) else { return nil }
        let order = parts[2].split(separator: "+")
        guard let place = order.first.flatMap({ Int($0) }) else { return nil }
        let added = order.count > 1 ? Int(order[1]) ?? 0 : 0
        return nth(place, weekday, year, month).adding(days: added)
    }

    private static func nth(_ place: Int, _ weekday: Int, _ year: Int, _ month: Int) -> CalendarDate {
        let first = CalendarDate(year: year, month: month, day: 1)
        guard place < 0 else { return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (place - 1)) }
        let last = first.firstOfMonth(adding: 1).adding(days: -1)
        return last.adding(days: -((last.weekday - weekday + 7) % 7))
    }
}
