import LanguageModels

/// "summer of 2013", "last winter", "this fall", "the spring".
enum SeasonRule: TimeRule {
    private static let asking = TimeKey.set(
        "the in of early late mid by since until during over next last this every that whole all entire")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let direction = direction(parts, start), parts.isAny(start + 1, .season) {
            return .date(start, start + 2, .toward(direction, .season(year: nil, text.word(start + 1).code)))
        }
        guard parts.isAny(start, .season), !isName(parts, start) else { return nil }
        let code = text.word(start).code
        let index = parts.isWord(start + 1, TimeKey.of) ? start + 2 : start + 1
        if let year = parts.year(index) ?? apostropheYear(parts, index) {
            return .date(start, year.end, .season(year: year.value, code))
        }
        if index > start + 1, let year = RelativeUnitRule.read(text, at: index, before: limit), let date = year.date {
            if case .shifted(.year, let count, .anchor) = date {
                return .date(start, year.end, .toward(count, .season(year: nil, code)))
            }
        }
        guard start > 0, text.isAnyWord(start - 1, asking), !isVerb(parts, start) else { return nil }
        return .date(start, start + 1, .season(year: nil, code))
    }

    /// A year of two digits after an apostrophe.
    private static func apostropheYear(_ parts: DateParts, _ index: Int) -> DateParts.Part? {
        parts.isSign(index, "'") || parts.isSign(index, "\u{2019}") ? parts.shortYear(index) : nil
    }

    /// "the Winter Olympics", "the Summer Palace".
    private static func isName(_ parts: DateParts, _ index: Int) -> Bool {
        parts.text.items[index].isCapitalized && parts.isCapitalizedWord(index + 1) && parts.text.isSpaced(index + 1)
    }

    /// "the fall of the government", "spring into action".
    private static func isVerb(_ parts: DateParts, _ index: Int) -> Bool {
        (parts.isWord(index, WordKey("fall")) || parts.isWord(index, WordKey("spring")))
            && parts.isAnyWord(index + 1, TimeKey.set("of in from to into below short apart behind back out"))
    }

    private static let verbs = TimeKey.set("following coming preceding past")
    private static let leading = TimeKey.set("the this on by since until of in every")

    static func direction(_ parts: DateParts, _ index: Int) -> Int? {
        guard parts.isAny(index, .direction) else { return nil }
        // "Following Monday's debate", "Coming September 30": verbs, unless something leads to them.
        let isVerb = parts.isAnyWord(index, verbs) && !(index > 0 && parts.isAnyWord(index - 1, leading))
        return isVerb ? nil : parts.text.word(index).value
    }
}
