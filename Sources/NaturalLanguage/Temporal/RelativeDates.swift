import DocumentModel
import LanguageModels

/// "Friday", "yesterday", "last week", "earlier this month": days and periods as seen from publication.
struct RelativeDates {
    let table: TokenTable
    let anchor: CalendarDate?

    private static let weekdays: [WordKey: Int] = {
        let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        return .init(uniqueKeysWithValues: names.enumerated().map { (WordKey($1), $0) })
    }()
    private static let days: [WordKey: Int] = [
        WordKey("today"): 0, WordKey("tonight"): 0, WordKey("yesterday"): -1, WordKey("tomorrow"): 1,
    ]
    private static let directions: [WordKey: Int] = [
        WordKey("last"): -1, WordKey("this"): 0, WordKey("next"): 1, WordKey("previous"): -1,
    ]
    private static let units: [WordKey: String] = [
        WordKey("week"): "W", WordKey("month"): "M", WordKey("year"): "Y",
    ]

    func time(at start: Int, before limit: Int) -> TimeAnnotator.Found? {
        if let offset = Self.days[table.keys[start]] { return day(start..<start + 1, anchor?.adding(days: offset)) }
        if let weekday = Self.weekdays[table.keys[start]], table.isCapitalized(start) {
            return day(start..<start + 1, anchor.map { last(weekday, before: $0) })
        }
        guard start + 1 < limit, let direction = Self.directions[table.keys[start]] else { return nil }
        if let weekday = Self.weekdays[table.keys[start + 1]] {
            return day(start..<start + 2, anchor.map { last(weekday, before: $0) })
        }
        guard let unit = Self.units[table.keys[start + 1]] else { return nil }
        return period(start..<start + 2, unit, direction)
    }

    private func day(_ tokens: Range<Int>, _ day: CalendarDate?) -> TimeAnnotator.Found {
        let time = TimeExpression(
            span: table.span(tokens), type: .date, value: day?.iso, begin: day?.iso, end: day?.adding(days: 1).iso,
            anchor: anchor?.iso)
        return (time, tokens.upperBound)
    }

    /// The last such weekday up to the anchor: news tells what has happened.
    private func last(_ weekday: Int, before anchor: CalendarDate) -> CalendarDate {
        anchor.adding(days: -((anchor.weekday - weekday + 7) % 7))
    }

    private func period(_ tokens: Range<Int>, _ unit: String, _ direction: Int) -> TimeAnnotator.Found {
        var time = TimeExpression(span: table.span(tokens), type: .date, anchor: anchor?.iso)
        if let anchor {
            let (value, begin, end) = Self.bounds(anchor, unit, direction)
            (time.value, time.begin, time.end) = (value, begin.iso, end.iso)
        }
        return (time, tokens.upperBound)
    }

    private static func bounds(
        _ anchor: CalendarDate, _ unit: String, _ direction: Int
    ) -> (value: String, begin: CalendarDate, end: CalendarDate) {
        switch unit {
        case "W":
            let monday = anchor.adding(days: direction * 7 - anchor.weekday)
            return (isoWeek(monday), monday, monday.adding(days: 7))
        case "M":
            let first = anchor.firstOfMonth(adding: direction)
            return (first.isoMonth, first, first.firstOfMonth(adding: 1))
        default:
            let first = CalendarDate(year: anchor.year + direction, month: 1, day: 1)
            return (CalendarDate.padded(first.year, 4), first, CalendarDate(year: first.year + 1, month: 1, day: 1))
        }
    }

    /// The ISO 8601 week that begins on a Monday: it belongs to the year of its Thursday.
    private static func isoWeek(_ monday: CalendarDate) -> String {
        let thursday = monday.adding(days: 3)
        let first = CalendarDate(year: thursday.year, month: 1, day: 1)
        return
            "\(CalendarDate.padded(thursday.year, 4))-W\(CalendarDate.padded((thursday.ordinal - first.ordinal) / 7 + 1, 2))"
    }
}
