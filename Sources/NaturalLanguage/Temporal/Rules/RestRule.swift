import LanguageModels

/// "year to date", "the rest of the week", "the remainder of this year".
enum RestRule: TimeRule {
    private static let rest = TimeKey.set("rest remainder remaining")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let (unit, end) = RelativeUnitRule.unit(parts, start) {
            let isHyphenated = end + 1 < limit && text.isDash(end)
            let index = isHyphenated ? end + 1 : end
            let last = index + 1 < limit && text.isDash(index + 1) ? index + 2 : index + 1
            guard parts.isWord(index, TimeKey.to), parts.isWord(last, WordKey("date")) else { return nil }
            return .date(start, last + 1, .toDate(unit))
        }
        let begin = parts.afterArticle(start)
        guard parts.isAnyWord(begin, rest), parts.isWord(begin + 1, TimeKey.of) else { return nil }
        let index = parts.isAny(begin + 2, .direction) ? begin + 3 : parts.afterArticle(begin + 2)
        guard let (unit, end) = RelativeUnitRule.unit(parts, index), unit > .day else { return nil }
        return .date(start, end, .restOf(unit))
    }
}
