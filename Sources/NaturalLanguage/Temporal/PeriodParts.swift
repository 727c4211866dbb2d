import LanguageModels

/// Periods that are told as parts of other periods.
struct PeriodParts {
    let resolver: DateResolver

    /// The n-th unit of a period; the first week is the one that holds most of the first days, as in ISO 8601.
    func nth(_ place: Int, _ unit: TimeUnit, _ inner: TimeMeaning) -> Period? {
        guard let outer = resolver.period(inner) else { return nil }
        let last = outer.end.adding(days: -1)
        guard unit == .week else {
            guard place > 0 else { return Period.containing(last, unit, moved: place + 1) }
            let period = Period.containing(outer.begin, unit, moved: place - 1)
            return period.begin < outer.end ? period : nil
        }
        guard place > 0 else {
            let week = Period.week(last)
            // In a year the ISO weeks count; in a month the week that holds its last day.
            return outer.unit == .year && week.begin.isoWeek.year > outer.begin.year
                ? Period.week(last.adding(days: -7)) : week
        }
        let first = outer.begin.weekday <= 4 ? outer.begin : outer.begin.adding(days: 7)
        return Period.week(first.adding(days: 7 * (place - 1)))
    }

    func nthWeekday(_ place: Int, _ weekday: Int, _ inner: TimeMeaning) -> Period? {
        guard let outer = resolver.period(inner) else { return nil }
        guard place > 0 else {
            let last = outer.end.adding(days: -1)
            return .day(last.adding(days: -((last.weekday - weekday + 7) % 7)))
        }
        let day = outer.begin.adding(days: (weekday - outer.begin.weekday + 7) % 7 + 7 * (place - 1))
        return day < outer.end ? .day(day) : nil
    }

    func weekday(_ weekday: Int, _ inner: TimeMeaning) -> Period? {
        resolver.period(inner).map { .day($0.begin.monday.adding(days: weekday - 1)) }
    }

    /// The weekend beside a day: Monday belongs to the weekend before it, Friday to the one after.
    func weekend(_ day: CalendarDate) -> Period {
        day.weekday <= 2 ? Period.weekend(day.adding(days: -7)) : Period.weekend(day)
    }

    /// "last weekend", "the weekend": the last one that has begun, or with a future tense the next.
    func weekend(_ day: CalendarDate, _ count: Int) -> Period {
        if count == 0, resolver.context.tense == .future || day.weekday > 5 { return Period.weekend(day) }
        return Period.weekend(day.adding(days: -7))
    }

    /// "the early 1990s" are 1990 to 1993, "the mid-1990s" 1994 to 1996, "the late 1990s" 1997 to 1999.
    private func part(_ stretch: TimeMeaning.Stretch, ofDecade decade: Period) -> Period {
        var period = decade
        let year = { CalendarDate(year: decade.begin.year + $0, month: 1, day: 1) }
        switch stretch {
        case .start: period.end = year(4)
        case .middle: (period.begin, period.end) = (year(4), year(7))
        case .end: period.begin = year(7)
        }
        return period
    }

    /// A third of a period; of a short one the halves by which "early" and "late" divide it.
    ///
    /// The value stays that of the whole.
    func stretch(_ stretch: TimeMeaning.Stretch, _ inner: TimeMeaning) -> Period? {
        guard var period = resolver.period(inner) else { return nil }
        guard period.unit > .day else { return period }
        // On the first day of a week it is that day.
        if case .toDate = inner {
            period.end = max(period.end, period.begin.adding(days: 1))
            return period
        }
        if period.unit == .decade { return part(stretch, ofDecade: period) }
        let days = period.end.ordinal - period.begin.ordinal
        let begin = period.begin
        switch stretch {
        case .start: period.end = begin.adding(days: (days + 2) / 3)
        case .middle:
            (period.begin, period.end) = (begin.adding(days: days / 3), begin.adding(days: (2 * days + 2) / 3))
        case .end: period.begin = begin.adding(days: 2 * days / 3)
        }
        return period
    }
}
