import LanguageModels

/// "5.3 deaths per 100,000 people", "12 per 1,000": so many of so many are a ratio, and no count.
struct RateReader {
    let text: Lexemes

    private static let per = WordKey("per")
    /// The most words between the number and "per".
    private static let reach = 3

    /// The quantity as a rate, where it is one.
    func rated(_ found: QuantityReader.Found, before limit: Int) -> QuantityReader.Found? {
        guard found.unit == nil else { return nil }
        let words = found.end..<min(limit, found.end + Self.reach + 1)
        guard let per = words.first(where: { text.items[$0].kind != .word || text.isWord($0, Self.per) }),
            text.isWord(per, Self.per), per + 1 < limit, text.isDigits(per + 1),
            let base = NumberReader(text: text).unsigned(at: per + 1, before: limit), base.value >= 100,
            UnitReader(text: text).unit(after: base.end, before: limit) == nil
        else { return nil }
        var rate = found
        rate.unit = UnitOfMeasure.rate(per: Int(min(base.value, 1e15)))
        return rate
    }
}
