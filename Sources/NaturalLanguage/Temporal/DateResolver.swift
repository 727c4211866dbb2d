import LanguageModels

/// Finds the period of the calendar that a date means in its context.
struct DateResolver {
    let context: TimeContext

    /// The period, or nil where the context does not tell, or where it is out of the years 1 to 9999.
    func period(_ meaning: TimeMeaning) -> Period? {
        guard let period = unbounded(meaning), (1...9999).contains(period.begin.year),
            (1...10_000).contains(period.end.year)
        else { return nil }
        return period
    }

    private func unbounded(_ meaning: TimeMeaning) -> Period? {
        switch meaning {
        case .fixed(let period): period
        case .vague("PRESENT_REF"): context.anchor.map(Period.day)
        case .day(let year, let month, let day): self.day(year, month, day)
        case .month(let year, let month):
            cyclic(year) { Period.month(CalendarDate(year: $0, month: month, day: 1)) }
        case .quarter(let year, let quarter): cyclic(year) { Period.quarter($0, quarter) }
        case .half(let year, let half): cyclic(year) { Period.half($0, half) }
        case .season(let year, let code): cyclic(year) { Period.season($0, code) }
        case .week(let year, let week):
            (year ?? context.day?.year).map { Period.week(CalendarDate.monday(ofWeek: week, year: $0)) }
        case .weekday(let weekday): self.weekday(weekday)
        case .holiday(let year, let index): cyclic(year) { HolidayRule.day(index, year: $0).map(Period.day) }
        case .toward(let direction, let inner): DirectionResolver(context: context).period(inner, direction)
        case .shifted(let unit, let count, let base): shifted(unit, count, base)
        case .distant(let length, let sign, let base): distant(length, sign, base)
        case .distantFrom(let length, let sign, let inner): distant(length, sign, from: inner)
        default: within(meaning)
        }
    }

    /// Periods told as parts of others.
    private func within(_ meaning: TimeMeaning) -> Period? {
        let parts = PeriodParts(resolver: self)
        switch meaning {
        case .nth(let place, let unit, let inner): return parts.nth(place, unit, inner)
        case .nthWeekday(let place, let weekday, let inner): return parts.nthWeekday(place, weekday, inner)
        case .weekdayOf(let weekday, let inner): return parts.weekday(weekday, inner)
        case .holding(let unit, let inner): return period(inner).map { Period.containing($0.begin, unit, moved: 0) }
        case .weekendAt(let inner): return period(inner).map { parts.weekend($0.begin) }
        case .stretch(let stretch, let inner): return parts.stretch(stretch, inner)
        case .overnight:
            return context.day.map { Period.day($0.adding(days: context.tense == .future ? 0 : -1)) }
        case .inYear(let inner, let year): return period(year).flatMap { cyclicPeriod(inner, $0.begin.year) }
        case .toDate(let unit):
            return context.anchor.map {
                var period = Period.containing($0, unit, moved: 0)
                period.end = max($0, period.begin.adding(days: 1))
                return period
            }
        case .restOf(let unit):
            return context.anchor.map {
                var period = Period.containing($0, unit, moved: 0)
                period.begin = $0
                return period
            }
        default: return nil
        }
    }

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
    private static let reachOfDays = 200

    /// "Wednesday, January 4": the weekday tells the year.
    private func isOn(_ weekday: Int, _ period: Period) -> Bool {
        period.unit == .day && period.begin.weekday == weekday
    }

    /// The days after a quarter in which what "will" be told of it are its results.
    private static let resultsDue = 45

    private func day(_ year: Int?, _ month: Int?, _ day: Int) -> Period? {
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
    private func weekday(_ weekday: Int) -> Period? {
        guard let day = context.day else { return nil }
        let back = (day.weekday - weekday + 7) % 7
        // "Despite losses on Tuesday, she remains", told on Wednesday: a present tells of days just gone as well.
        let isPresent = context.tense == .present && (back > Self.justGone || context.isOnCalendar)
        let isAhead = (context.tense == .future || isPresent || isForetold) && back > 0
        return Period.day(day.adding(days: isAhead ? 7 - back : -back))
    }

    /// The days for which a weekday has just been.
    private static let justGone = 2

    private var isForetold: Bool {
        if case .foretold(let days) = context.tense { return days < 100 }
        return false
    }

    private func shifted(_ unit: TimeUnit, _ count: Int, _ base: TimeMeaning.Base) -> Period? {
        let base = unit == .weekend && isFarFromAnchor ? .anchor : base
        guard let day = start(base), !isTooCoarse(unit, base) else { return nil }
        if unit == .weekend, base == .reference || count < 0 { return PeriodParts(resolver: self).weekend(day, count) }
        return Period.containing(day, unit, moved: count)
    }

    /// "Thousands have fled since the weekend" after a sentence on a coup of years ago.
    private var isFarFromAnchor: Bool {
        guard let anchor = context.anchor, let reference = context.reference else { return false }
        return abs(anchor.ordinal - reference.begin.ordinal) > Self.recent
    }

    /// The days within which "the weekend" is that of what was spoken of last.
    private static let recent = 21

    /// "that day" of a year that was spoken of is nobody's guess.
    private func isTooCoarse(_ unit: TimeUnit, _ base: TimeMeaning.Base) -> Bool {
        guard base == .reference, let reference = context.reference else { return false }
        return unit == .day && reference.unit > .week
    }

    private func start(_ base: TimeMeaning.Base) -> CalendarDate? {
        base == .anchor ? context.day : context.reference?.begin ?? context.day
    }

    /// As exact as the unit: "two years ago" is a year, "ten days ago" a day.
    ///
    /// From a quarter or month that was spoken of, a
    /// year's distance leads to a quarter or month.
    private func distant(_ length: TimeLength, _ sign: Int, _ base: TimeMeaning.Base) -> Period? {
        var unit = Self.grain(length.finest)
        // "Two weeks later" after "in 2014" or "earlier this month": from which day nobody says.
        if base == .reference, let reference = context.reference, reference.unit > unit, unit < .month { return nil }
        guard let day = start(base), let moved = length.moved(day, by: sign) else { return nil }
        if base == .reference, let reference = context.reference, unit == .year || unit == .month,
            reference.unit == .quarter || reference.unit == .month, reference.unit < unit
        {
            unit = reference.unit
        }
        return Period.containing(moved, unit, moved: 0)
    }

    private static func grain(_ unit: TimeUnit) -> TimeUnit {
        switch unit {
        case .night, .weekend, .second, .minute, .hour: .day
        case .fortnight: .week
        default: unit
        }
    }

    private func distant(_ length: TimeLength, _ sign: Int, from inner: TimeMeaning) -> Period? {
        guard let base = period(inner), let moved = length.moved(base.begin, by: sign) else { return nil }
        let unit = base.unit == .day ? TimeUnit.day : max(base.unit, Self.grain(length.finest))
        return Period.containing(moved, unit, moved: 0)
    }
}
