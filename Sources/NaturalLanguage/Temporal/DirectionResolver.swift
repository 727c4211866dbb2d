import LanguageModels

/// "last", "this" and "next" before what comes again: weekdays, months, seasons, feasts.
struct DirectionResolver {
    let context: TimeContext

    /// The period; a direction of 2 or -2 is the nearest one ("coming", "past").
    func period(_ inner: TimeMeaning, _ direction: Int) -> Period? {
        guard let day = context.day else { return nil }
        if case .weekday(let weekday) = inner { return self.weekday(weekday, direction, day) }
        var context = context
        context.namedYear = nil
        let resolver = DateResolver(context: context)
        let candidates = (-2...2).compactMap { resolver.cyclicPeriod(inner, day.year + $0) }
        switch direction {
        case ..<0: return candidates.last { $0.end <= day }
        case 1...: return candidates.first { $0.begin > day }
        // "this winter" in January is the one that began last year.
        default: return candidates.first { $0.begin <= day && day < $0.end } ?? resolver.cyclicPeriod(inner, day.year)
        }
    }

    /// "next Friday" is that of the next week, "last Friday" the last one that is not of this week; at the weekend the week
    /// that ends is the last one.
    private func weekday(_ weekday: Int, _ direction: Int, _ day: CalendarDate) -> Period {
        let back = (day.weekday - weekday + 6) % 7 + 1
        switch direction {
        case 0: return .day(day.monday.adding(days: weekday - 1))
        case 1: return .day(day.monday.adding(days: 6 + weekday))
        case 2: return .day(day.adding(days: (weekday - day.weekday + 6) % 7 + 1))
        case -1:
            let isThisWeek = back < day.weekday && day.weekday < 6
            return .day(day.adding(days: isThisWeek ? -back - 7 : -back))
        default: return .day(day.adding(days: -back))
        }
    }
}

extension DateResolver {
    /// The period of something yearly in a year.
    func cyclicPeriod(_ meaning: TimeMeaning, _ year: Int) -> Period? {
        switch meaning {
        case .month(_, let month): period(.month(year: year, month))
        case .season(_, let code): period(.season(year: year, code))
        case .holiday(_, let index): period(.holiday(year: year, index))
        case .quarter(_, let quarter): period(.quarter(year: year, quarter))
        case .day(_, let month?, let day): period(.day(year: year, month: month, day: day))
        default: nil
        }
    }
}
