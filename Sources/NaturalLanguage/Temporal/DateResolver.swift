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
                period.end = $0
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
