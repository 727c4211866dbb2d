import LanguageModels

/// "September 19 and 20": the second number is a day of the same month, no figure.
struct DayPair {
    let text: Lexemes

    typealias Ends = (first: TimeReading, second: TimeReading)

    /// Both days, or nil where the second number counts something ("on March 3 and 4 people").
    func days(_ first: TimeReading, before limit: Int) -> Ends? {
        guard case .date(.day(let year, let month?, let day)) = first.content, first.end + 1 < limit,
            text.isDigits(first.end - 1), text.isWord(first.end, TimeKey.and)
        else { return nil }
        let parts = DateParts(text, limit)
        guard let last = parts.day(first.end + 1), last.value > day, isFree(last.end, limit) else { return nil }
        let named = parts.year(parts.afterComma(last.end))
        let common = named?.value ?? year
        var pair = (
            first, TimeReading(first.end + 1, last.end, .date(.day(year: common, month: month, day: last.value)))
        )
        pair.0.content = .date(.day(year: common, month: month, day: day))
        pair.1.end = named?.end ?? last.end
        return pair
    }

    private static let openers = TimeKey.set("on of between both for from")

    /// "on 5 and 6 May": both days, where a word before asks for days.
    func days(fromNumberAt start: Int, before limit: Int) -> Ends? {
        guard start > 0, text.isAnyWord(start - 1, Self.openers), start + 2 < limit, text.isDigits(start),
            text.isWord(start + 1, TimeKey.and), text.isDigits(start + 2),
            let first = DateParts(text, limit).day(start), first.end == start + 1,
            let second = DateGrammar.reading(text, start + 2, limit),
            case .date(.day(let year, let month?, let day)) = second.content, day > first.value
        else { return nil }
        return (TimeReading(start, first.end, .date(.day(year: year, month: month, day: first.value))), second)
    }

    /// The sentence ends, or goes on with a mark or a small word that is no verb ("and 20 were hurt").
    func isFree(_ index: Int, _ limit: Int) -> Bool {
        guard index < limit, text.items[index].kind == .word else { return true }
        let classes = Lexicon.shared.entry(text.keys[index]).classes
        return !classes.isDisjoint(with: WordClass.function) && classes.isDisjoint(with: .auxiliary)
            && !text.isWord(index, TimeKey.of)
    }
}
