import LanguageModels

/// "the week of July 3", "the quarter ended September 30", "the week starting on February 4".
enum HoldingRule: TimeRule {
    private static let joints = TimeKey.set("of")
    private static let ending = TimeKey.set("ended ending")
    private static let starting = TimeKey.set("starting beginning commencing")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        guard let (unit, end) = RelativeUnitRule.unit(parts, parts.afterArticle(start)),
            [.week, .quarter].contains(unit)
        else { return nil }
        let isOf = unit == .week && parts.isAnyWord(end, joints)
        guard isOf || parts.isAnyWord(end, ending) || parts.isAnyWord(end, starting) else { return nil }
        let index = parts.isWord(end + 1, TimeKey.on) ? end + 2 : end + 1
        guard let day = DateGrammar.simpleDate(text, index, limit, bareDays: true), let date = day.date else {
            return nil
        }
        return .date(start, day.end, .holding(unit, date))
    }
}
