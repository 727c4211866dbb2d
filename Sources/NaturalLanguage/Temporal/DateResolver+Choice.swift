import LanguageModels

/// Which of several days, months or years is meant.
extension DateResolver {
    /// A date that comes every year: of the named year, else the one that the tense asks for.
    func cyclic(_ year: Int?, reach: Int = .max, _ make: (Int) -> Period?) -> Period? {
        if let year = year ?? context.namedYear { return make(year) }
        guard let day = context.day else { return nil }
        let candidates = [day.year - 1, day.year, day.year + 1].compactMap(make)
        return choose(candidates, day, reach: reach)
    }

    /// The one of several periods that the tense asks for: the last that has begun, the next that has not ended, or with the
    /// present ("the trial opens in March") and for a day the nearest.
    ///
    /// With a past of which the last one is of another year and more than `reach` days back the nearest: of what is so long ago reports
    /// tell the year.
    func choose(_ candidates: [Period], _ day: CalendarDate, reach: Int = .max) -> Period? {
        if let weekday = context.weekday, let match = candidates.first(where: { isOn(weekday, $0) }) { return match }
        switch context.tense {
        case .past:
            let last = candidates.last { $0.begin <= day } ?? candidates.first
            return last.flatMap { isTooFar($0, day, reach) ? nearest(candidates, day) : $0 }
        case .foretold(let days):
            return candidates.first { $0.end.ordinal > day.ordinal - days } ?? candidates.last
        case .future:
            // "It expects a loss for the third quarter" of which the results are still to come.
            if let due = candidates.last(where: { $0.end <= day }), due.unit == .quarter, due.value.contains("Q"),
                day.ordinal - due.end.ordinal < Self.resultsDue
            {
                return due
            }
            return candidates.first { $0.end > day } ?? candidates.last
        case .open where candidates.first?.unit != .day: return candidates.last { $0.begin <= day } ?? candidates.first
        case .present where context.isOnCalendar && candidates.first?.unit != .day:
            return candidates.first { $0.end > day } ?? candidates.last
        case .present, .open:
            return nearest(candidates, day)
        }
    }

    /// "ahead of the June 7 primary", told in May: neither of this year, nor when something was done ("was held on June 7").
    private func isTooFar(_ period: Period, _ day: CalendarDate, _ reach: Int) -> Bool {
        !context.isBehind && period.begin.year < day.year && day.ordinal - period.begin.ordinal > reach
    }

    private func nearest(_ candidates: [Period], _ day: CalendarDate) -> Period? {
        candidates.min { abs($0.begin.ordinal - day.ordinal) < abs($1.begin.ordinal - day.ordinal) }
    }

    /// The days that a day without year is looked for in the past.
    private static let reachOfDays = 183

    /// "Wednesday, January 4": the weekday tells the year.
    private func isOn(_ weekday: Int, _ period: Period) -> Bool {
        period.unit == .day && period.begin.weekday == weekday
    }

    /// The days after a quarter in which what "will" be told of it are its results.
    private static let resultsDue = 45

    func day(_ year: Int?, _ month: Int?, _ day: Int) -> Period? {
        if let month {
            return cyclic(year, reach: Self.reachOfDays) {
                let date = CalendarDate(year: $0, month: month, day: day)
                return date.isReal ? Period.day(date) : nil
            }
        }
        guard let today = context.day else { return nil }
        let candidates = (-1...1).compactMap { offset -> Period? in
            var date = today.firstOfMonth(adding: offset)
            date.day = day
            return date.isReal ? Period.day(date) : nil
        }
        return choose(candidates, today)
    }

    /// The weekday nearest to the anchor in the direction of the tense; today counts.
    func weekday(_ weekday: Int) -> Period? {
        guard let day = context.day else { return nil }
        let back = (day.weekday - weekday + 7) % 7
        // "Despite losses on Tuesday, she remains", told on Wednesday: a present tells of days just gone as well.
        let isPlanned = context.tense == .present && (back > Self.justGone || context.isOnCalendar)
        let isAhead = (context.tense == .future || isPlanned || isForetold) && back > 0
        return Period.day(day.adding(days: isAhead ? 7 - back : -back))
    }

    /// The days for which a weekday has just been.
    private static let justGone = 2

    private var isForetold: Bool {
        if case .foretold(let days) = context.tense { return days < 100 }
        return false
    }
}
