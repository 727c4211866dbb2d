/// Tells dates that say everything themselves from those that need a day to be seen from.
enum Anchoring {
    static func needsAnchor(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .fixed: false
        case .day(let year, _, _), .month(let year, _), .quarter(let year, _), .half(let year, _), .season(let year, _),
            .week(let year, _), .holiday(let year, _):
            year == nil
        case .distantFrom(_, _, let inner), .nth(_, _, let inner), .nthWeekday(_, _, let inner),
            .weekdayOf(_, let inner),
            .holding(_, let inner), .weekendAt(let inner), .stretch(_, let inner):
            needsAnchor(inner)
        case .vague: false
        default: true
        }
    }
}
