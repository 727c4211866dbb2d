import LanguageModels

/// A part of a period: "early 2013", "late Thursday", "mid-October", "earlier this month", "the end of March".
enum StretchRule: TimeRule {
    private static let nouns = TimeKey.set("beginning start end middle")
    private static let joints = TimeKey.set("of in on")

    private static let earlier = WordKey("earlier")
    private static let possessives = TimeKey.set("my your his her its our their whose s")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        let begin = parts.afterArticle(start)
        guard parts.isAny(begin, .stretch), let stretch = TimeMeaning.Stretch(rawValue: text.word(begin).code) else {
            return nil
        }
        // "in his early 30s"
        if begin > 0, text.isAnyWord(begin - 1, possessives) { return nil }
        var index = begin + 1
        if text.isHyphen(index, before: limit) { index += 1 }
        // "beginning in January" is a verb, "the beginning of January" is not.
        if parts.isAnyWord(begin, nouns), !parts.isWord(index, TimeKey.of) { return nil }
        if begin + 2 < limit, text.isDash(begin + 1), parts.isAny(begin + 2, .dayPart) { return nil }
        if parts.isAnyWord(index, joints) { index += 1 }
        // "mid- to late October", "early or mid-2013"
        guard index < limit, let inner = DateGrammar.stretchable(text, index, limit) ?? DayPartRule.bare(parts, index)
        else {
            return endOfUnit(parts, start, begin, stretch)
        }
        switch inner.content {
        // "earlier this year": up to now, not its first third.
        case .date(.shifted(let unit, 0, .anchor)) where unit > .day && parts.isWord(begin, earlier):
            return .date(start, inner.end, .stretch(stretch, .toDate(unit)))
        case .date(let date): return .date(start, inner.end, .stretch(stretch, date))
        case .dayPart(let part, let day):
            var reading = TimeReading(start, inner.end, .dayPart(part, day))
            reading.modifier = stretch.modifier
            return reading
        default: return nil
        }
    }

    /// "end of year", "early in the week", "late in the day".
    private static func endOfUnit(
        _ parts: DateParts, _ start: Int, _ begin: Int, _ stretch: TimeMeaning.Stretch
    ) -> TimeReading? {
        let joint = begin + 1
        guard parts.isAnyWord(joint, joints),
            let (unit, end) = RelativeUnitRule.unit(parts, parts.afterArticle(joint + 1)),
            unit >= .day, !parts.isWord(end, TimeKey.of), !parts.isAny(end, [.units, .unit])
        else { return nil }
        return .date(start, end, .stretch(stretch, .shifted(unit, 0, .anchor)))
    }
}
