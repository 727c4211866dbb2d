extension TimeReading {
    /// "today", "now", "next week", "earlier this year" are seen from the anchor even in a range.
    var isRelative: Bool { date.map(Self.isRelative) ?? true }

    /// "now", "recently".
    var isVague: Bool {
        if case .date(.vague) = content { return true }
        return false
    }

    /// Whether a time of the day without a date is all that its sentence tells, a zone aside.
    func isLoneClock(in sentence: Range<Int>) -> Bool {
        guard case .clock(_, nil) = content else { return false }
        return begin == sentence.lowerBound && sentence.upperBound - end < 3
    }

    private static func isRelative(_ date: TimeMeaning) -> Bool {
        switch date {
        case .shifted, .distant, .vague, .toward, .toDate: true
        case .stretch(_, let inner), .weekendAt(let inner), .nth(_, _, let inner): isRelative(inner)
        default: false
        }
    }
}
