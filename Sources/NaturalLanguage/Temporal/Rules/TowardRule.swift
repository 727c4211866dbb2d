import LanguageModels

/// "this September", "last October", "next 6th of April": a direction before a date that comes every year.
enum TowardRule: TimeRule {
    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        guard let direction = SeasonRule.direction(parts, start), start + 1 < limit else { return nil }
        let index = parts.isAny(start + 1, .direction) ? start + 2 : start + 1
        let rules: [any TimeRule.Type] = [MonthDateRule.self, NumericDateRule.self]
        for rule in rules where index < limit {
            guard let reading = rule.read(text, at: index, before: limit), let date = reading.date else { continue }
            switch date {
            case .month(year: nil, _), .day(year: nil, month: _?, _):
                let inner = index > start + 1 ? SeasonRule.direction(parts, start + 1) ?? direction : direction
                return .date(start, reading.end, .toward(inner, date))
            default: continue
            }
        }
        return nil
    }
}
