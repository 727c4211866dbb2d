import LanguageModels

/// "today", "yesterday", "the day before yesterday", "the day after tomorrow".
enum DayWordRule: TimeRule {
    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if parts.isAny(start, .dayWord) {
            let days = text.word(start).value
            if parts.isWord(start, TimeKey.tonight) {
                return TimeReading(start, start + 1, .dayPart("NI", .shifted(.day, 0, .anchor)))
            }
            // "USA Today" is a newspaper.
            let isName =
                text.items[start].isCapitalized && start > 0 && text.items[start - 1].isCapitalized
                && text.items[start - 1].word < 0
            return isName ? nil : .date(start, start + 1, .shifted(.day, days, .anchor))
        }
        let index = parts.afterArticle(start)
        guard parts.isWord(index, TimeKey.day), parts.isAny(index + 2, .dayWord) else { return nil }
        let days = text.word(index + 2).value
        if parts.isWord(index + 1, TimeKey.before), days < 0 {
            return .date(start, index + 3, .shifted(.day, days - 1, .anchor))
        }
        guard parts.isWord(index + 1, TimeKey.after), days > 0 else { return nil }
        return .date(start, index + 3, .shifted(.day, days + 1, .anchor))
    }
}
