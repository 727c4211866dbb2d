import LanguageModels

/// "the week of July 3", "the week starting on February 4"; in "the quarter ended September 30" the date is a time of its
/// own.
enum HoldingRule: TimeRule {
    private static let joints = TimeKey.set("of")
    private static let ending = TimeKey.set("ended ending")
    private static let starting = TimeKey.set("starting beginning commencing")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        let begin = parts.afterArticle(start)
        guard let (unit, end) = RelativeUnitRule.unit(parts, begin), [.week, .quarter].contains(unit) else {
            return begin > start ? ended(parts, start, begin) : nil
        }
        let isOf = unit == .week && parts.isAnyWord(end, joints)
        guard isOf || parts.isAnyWord(end, ending) || parts.isAnyWord(end, starting) else { return nil }
        let index = parts.isWord(end + 1, TimeKey.on) ? end + 2 : end + 1
        guard let day = DateGrammar.simpleDate(text, index, limit, bareDays: true), let date = day.date else {
            return nil
        }
        return .date(start, parts.isAnyWord(end, ending) ? end : day.end, .holding(unit, date))
    }

    /// A length that ends with a date: "the nine months ended in May", "the year to March".
    private static func ended(_ parts: DateParts, _ start: Int, _ begin: Int) -> TimeReading? {
        let year =
            parts.isWord(begin, TimeKey.year)
            ? (TimeLength(parts: [.init(count: 1, unit: .year)]), begin + 1) : nil
        guard let (length, end) = year ?? LengthReader(parts.text, parts.limit).length(begin), length.isKnown,
            parts.isAnyWord(end, ending) || parts.isWord(end, TimeKey.to)
        else { return nil }
        let index = parts.isWord(end + 1, TimeKey.on) ? end + 2 : end + 1
        guard let last = DateGrammar.simpleDate(parts.text, index, parts.limit), let date = last.date else {
            return nil
        }
        return TimeReading(start, end, .lengthOf(length, -1, date))
    }
}
