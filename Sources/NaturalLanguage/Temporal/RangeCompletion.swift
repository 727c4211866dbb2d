import LanguageModels

/// Gives each end of a range what the other one says for both: the year, the month, the day, the half of the day.
enum RangeCompletion {
    static func completed(_ first: TimeReading, _ second: TimeReading) -> (TimeReading, TimeReading)? {
        var (first, second) = (first, second)
        switch (first.content, second.content) {
        case (.date(let from), .date(let to)):
            first.content = .date(withYear(from, of: to))
        case (.clock(let from, let day), .clock(let to, let other)):
            first.content = .clock(placed(from, before: to), day ?? other)
            second.content = .clock(from.isCertain && !to.isCertain ? placed(to, after: from) : to, other ?? day)
        case (.dayPart, .dayPart), (.date, .clock(_, _?)), (.clock(_, _?), .date): break
        default: return nil
        }
        return (first, second)
    }

    /// "January to April 2015": both are of 2015; "November to February 2017" begins the year before.
    private static func withYear(_ from: TimeMeaning, of to: TimeMeaning) -> TimeMeaning {
        guard let (year, month) = yearAndMonth(to) else { return from }
        switch from {
        case .month(nil, let first): return .month(year: first > month ? year - 1 : year, first)
        case .day(nil, let first?, let day): return .day(year: first > month ? year - 1 : year, month: first, day: day)
        case .quarter(nil, let quarter): return .quarter(year: year, quarter)
        case .toward: return from
        default: return from
        }
    }

    private static func yearAndMonth(_ date: TimeMeaning) -> (Int, Int)? {
        switch date {
        case .month(let year?, let month), .day(let year?, let month?, _): (year, month)
        case .quarter(let year?, let quarter): (year, quarter * 3)
        default: nil
        }
    }

    /// "5 to 6 p.m.": the first is in the same half of the day unless that would be after the second.
    private static func placed(_ clock: ClockTime, before other: ClockTime) -> ClockTime {
        guard !clock.isCertain, other.isCertain, clock.hour <= 12 else { return clock }
        let same = ClockRule.inHalf(clock, other.hour >= 12)
        return same.seconds < other.seconds ? same : ClockRule.inHalf(clock, false)
    }

    private static func placed(_ clock: ClockTime, after other: ClockTime) -> ClockTime {
        clock.hour <= 12 && clock.seconds <= other.seconds ? ClockRule.inHalf(clock, true) : clock
    }
}
