import LanguageModels

/// "overnight", "overnight Monday", "overnight on 5 May": the night before the report, or that of the named day.
enum OvernightRule: TimeRule {
    private static let overnight = WordKey("overnight")
    private static let joints = TimeKey.set("on")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        guard text.isWord(start, overnight) else { return nil }
        let parts = DateParts(text, limit)
        let index = parts.isAnyWord(start + 1, joints) ? start + 2 : start + 1
        if let day = DateGrammar.simpleDate(text, index, limit), let date = day.date, TimeGrammar.isDay(date) {
            return TimeReading(start, day.end, .dayPart("NI", date))
        }
        return TimeReading(start, start + 1, .dayPart("NI", .overnight))
    }
}
