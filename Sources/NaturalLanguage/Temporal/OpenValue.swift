import LanguageModels

/// The TIMEX3 value of a date whose year or day nothing tells: "October" is `XXXX-10`, "Friday" `XXXX-WXX-5`.
enum OpenValue {
    static func text(_ meaning: TimeMeaning) -> String? {
        switch meaning {
        case .day(let year, let month, let day):
            "\(year.map { CalendarDate.padded($0, 4) } ?? "XXXX")-\(month.map { CalendarDate.padded($0, 2) } ?? "XX")-"
                + CalendarDate.padded(day, 2)
        case .month(_, let month): "XXXX-\(CalendarDate.padded(month, 2))"
        case .quarter(_, let quarter): "XXXX-Q\(quarter)"
        case .half(_, let half): "XXXX-H\(half)"
        case .season(_, let code): "XXXX-\(code)"
        case .weekday(let weekday), .weekdayOf(let weekday, _): "XXXX-WXX-\(weekday)"
        case .toward(_, let inner), .stretch(_, let inner), .weekendAt(let inner): text(inner)
        case .holiday(_, let index): holiday(index)
        case .vague(let value): value
        default: nil
        }
    }

    /// A feast on a fixed day of the year.
    private static func holiday(_ index: Int) -> String? {
        guard let day = HolidayRule.day(index, year: 2000),
            day
                == HolidayRule.day(index, year: 2001).map({
                    CalendarDate(year: 2000, month: $0.month, day: $0.day)
                })
        else { return nil }
        return "XXXX-" + day.iso.dropFirst(5)
    }
}
