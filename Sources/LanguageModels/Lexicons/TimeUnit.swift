/// A unit in which time is counted, finest first.
public enum TimeUnit: String, Hashable, Sendable, Comparable, CaseIterable {
    case second = "SECOND"
    case minute = "MINUTE"
    case hour = "HOUR"
    case night = "NIGHT"
    case day = "DAY"
    case weekend = "WEEKEND"
    case week = "WEEK"
    case fortnight = "FORTNIGHT"
    case month = "MONTH"
    case quarter = "QUARTER"
    case semester = "SEMESTER"
    case year = "YEAR"
    case decade = "DECADE"
    case century = "CENTURY"
    case millennium = "MILLENNIUM"

    /// The index of a unit in the order of length.
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Orders by length.
    public static func < (left: TimeUnit, right: TimeUnit) -> Bool { left.rank < right.rank }

    /// Whether it is shorter than a day.
    public var isOfClock: Bool { self == .second || self == .minute || self == .hour }
}
