import LanguageModels

/// A stretch of the calendar with its TIMEX3 value.
struct Period: Hashable {
    /// How long it is.
    var unit: TimeUnit
    /// Its first day.
    var begin: CalendarDate
    /// The first day after it.
    var end: CalendarDate
    /// `2024-10`, `2024-W51`, `2024-Q3`.
    var value: String

    static func day(_ date: CalendarDate) -> Period {
        Period(unit: .day, begin: date, end: date.adding(days: 1), value: date.iso)
    }

    static func week(_ date: CalendarDate) -> Period {
        let (year, week) = date.isoWeek
        let monday = date.monday
        return Period(
            unit: .week, begin: monday, end: monday.adding(days: 7),
            value: "\(CalendarDate.padded(year, 4))-W\(CalendarDate.padded(week, 2))")
    }

    static func weekend(_ date: CalendarDate) -> Period {
        let week = week(date)
        return Period(unit: .weekend, begin: week.begin.adding(days: 5), end: week.end, value: week.value + "-WE")
    }

    static func month(_ date: CalendarDate) -> Period {
        Period(
            unit: .month, begin: date.firstOfMonth(adding: 0), end: date.firstOfMonth(adding: 1), value: date.isoMonth)
    }

    static func quarter(_ year: Int, _ quarter: Int) -> Period {
        months(year, quarter * 3 - 2, 3, .quarter, "Q\(quarter)")
    }

    static func half(_ year: Int, _ half: Int) -> Period { months(year, half * 6 - 5, 6, .semester, "H\(half)") }

    /// Seasons of the northern hemisphere by the meteorologists' months; a winter begins in December of its year.
    static func season(_ year: Int, _ code: String) -> Period {
        months(year, ["SP": 3, "SU": 6, "FA": 9][code] ?? 12, 3, .quarter, code)
    }

    private static func months(_ year: Int, _ month: Int, _ count: Int, _ unit: TimeUnit, _ code: String) -> Period {
        let begin = CalendarDate(year: year, month: month, day: 1)
        return Period(
            unit: unit, begin: begin, end: begin.firstOfMonth(adding: count),
            value: "\(CalendarDate.padded(year, 4))-\(code)")
    }

    static func year(_ year: Int) -> Period { years(year, 1, .year, CalendarDate.padded(year, 4)) }

    /// A decade by its first three digits, as in TIMEX3.
    static func decade(_ digits: Int) -> Period { years(digits * 10, 10, .decade, CalendarDate.padded(digits, 3)) }

    /// A century by its first two digits, as in TIMEX3.
    static func century(_ digits: Int) -> Period { years(digits * 100, 100, .century, CalendarDate.padded(digits, 2)) }

    private static func years(_ first: Int, _ count: Int, _ unit: TimeUnit, _ value: String) -> Period {
        Period(
            unit: unit, begin: CalendarDate(year: first, month: 1, day: 1),
            end: CalendarDate(year: first + count, month: 1, day: 1), value: value)
    }

    /// The period of a length that holds a day, moved on by a number of such periods.
    static func containing(_ date: CalendarDate, _ unit: TimeUnit, moved count: Int) -> Period {
        switch unit {
        case .second, .minute, .hour, .day, .night: day(date.adding(days: count))
        case .week: week(date.adding(days: 7 * count))
        case .fortnight: fortnight(date, count)
        case .weekend: weekend(date.adding(days: 7 * count))
        case .month: month(date.firstOfMonth(adding: count))
        case .quarter:
            {
                let moved = date.firstOfMonth(adding: 3 * count)
                return quarter(moved.year, (moved.month + 2) / 3)
            }()
        case .semester:
            {
                let moved = date.firstOfMonth(adding: 6 * count)
                return half(moved.year, (moved.month + 5) / 6)
            }()
        case .year: year(date.year + count)
        case .decade: decade(date.year / 10 + count)
        case .century, .millennium: century(date.year / 100 + count * (unit == .millennium ? 10 : 1))
        }
    }

    /// Two weeks that begin with the week of a day.
    private static func fortnight(_ date: CalendarDate, _ count: Int) -> Period {
        let first = week(date.adding(days: 14 * count))
        return Period(unit: .fortnight, begin: first.begin, end: first.begin.adding(days: 14), value: first.value)
    }
}
