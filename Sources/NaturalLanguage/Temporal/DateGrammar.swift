import LanguageModels

/// The rules of time in the order in which they are asked; the longest reading counts.
enum DateGrammar {
    private static let dates: [any TimeRule.Type] = [
        IsoDateRule.self, NumericDateRule.self, MonthDateRule.self, QuarterRule.self, YearRule.self, DecadeRule.self,
        HolidayRule.self, SeasonRule.self, WeekdayRule.self, DayWordRule.self, RelativeUnitRule.self,
        DayOfMonthRule.self, TowardRule.self,
    ]
    private static let composed: [any TimeRule.Type] = [
        NthRule.self, HoldingRule.self, RestRule.self, DistanceRule.self, YearAgoRule.self,
    ]
    private static let others: [any TimeRule.Type] = [
        StretchRule.self, DayPartRule.self, OvernightRule.self, LongRule.self, ClockRule.self, SetRule.self,
        DurationRule.self, ReferenceRule.self,
    ]

    /// The reading of any rule.
    static func reading(_ text: Lexemes, _ start: Int, _ limit: Int) -> TimeReading? {
        longest(dates + composed + others, text, start, limit)
    }

    /// A date without composed ones: what others are counted from.
    static func simpleDate(_ text: Lexemes, _ start: Int, _ limit: Int, bareDays: Bool = false) -> TimeReading? {
        guard start < limit else { return nil }
        if let reading = longest(dates, text, start, limit) { return reading }
        let parts = DateParts(text, limit)
        let begin = parts.afterArticle(start)
        if let (unit, end) = RelativeUnitRule.unit(parts, begin), begin > start, unit >= .day {
            return .date(start, end, .shifted(unit, 0, .anchor))
        }
        guard bareDays, let day = parts.day(begin), begin > start else { return nil }
        return .date(start, day.end, .day(year: nil, month: nil, day: day.value))
    }

    /// What "early" and "the end of" can stand before.
    static func stretchable(_ text: Lexemes, _ start: Int, _ limit: Int) -> TimeReading? {
        let rules = dates + [NthRule.self, DayPartRule.self]
        return longest(rules, text, start, limit)
    }

    private static func longest(
        _ rules: [any TimeRule.Type], _ text: Lexemes, _ start: Int, _ limit: Int
    ) -> TimeReading? {
        var best: TimeReading?
        for rule in rules {
            guard let reading = rule.read(text, at: start, before: limit) else { continue }
            if reading.end > (best?.end ?? 0) { best = reading }
        }
        return best
    }
}
