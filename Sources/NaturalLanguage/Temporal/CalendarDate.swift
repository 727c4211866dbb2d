/// A day of the proleptic Gregorian calendar, with the arithmetic that dates in texts need.
package struct CalendarDate: Hashable, Comparable {
    package var year: Int
    package var month: Int
    package var day: Int

    /// Days since 1970-01-01, by the algorithm of Howard Hinnant ("chrono-compatible low-level date algorithms").
    package var ordinal: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    package init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    package init(ordinal: Int) {
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// Reads the day at the head of an ISO 8601 text; nil where the text is coarser than a day or the calendar has no such day.
    package init?(iso text: String) {
        let parts = text.prefix(10).split(separator: "-")
        guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            (1...9999).contains(year)
        else { return nil }
        self.init(year: year, month: month, day: day)
        guard isReal else { return nil }
    }

    package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// Whether the calendar has such a day.
    package var isReal: Bool { (1...12).contains(month) && day >= 1 && day <= Self.dayCount(year, month) }

    /// 1 for Monday to 7 for Sunday, as in ISO 8601.
    package var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

    /// The Monday of the same ISO week.
    package var monday: CalendarDate { adding(days: 1 - weekday) }

    /// The number of days of a month.
    package static func dayCount(_ year: Int, _ month: Int) -> Int {
        if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
        return [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    package func adding(days: Int) -> CalendarDate { CalendarDate(ordinal: ordinal + days) }

    /// The same day of the month that many months away, or its last day where that month is shorter.
    package func adding(months: Int) -> CalendarDate {
        var date = firstOfMonth(adding: months)
        date.day = min(day, Self.dayCount(date.year, date.month))
        return date
    }

    /// The first day of the month that many months away.
    package func firstOfMonth(adding months: Int) -> CalendarDate {
        let index = year * 12 + month - 1 + months
        let year = index >= 0 ? index / 12 : (index - 11) / 12
        return CalendarDate(year: year, month: index - year * 12 + 1, day: 1)
    }

    /// The year and number of the ISO 8601 week: it belongs to the year of its Thursday.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = monday.adding(days: 3)
        let first = CalendarDate(year: thursday.year, month: 1, day: 1)
        return (thursday.year, (thursday.ordinal - first.ordinal) / 7 + 1)
    }

    /// The Monday of an ISO 8601 week: week 1 holds January 4.
    package static func monday(ofWeek week: Int, year: Int) -> CalendarDate {
        CalendarDate(year: year, month: 1, day: 4).monday.adding(days: 7 * (week - 1))
    }

    /// Easter Sunday of the Western churches, by the anonymous Gregorian algorithm.
    package static func easter(_ year: Int) -> CalendarDate {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let index = epact + weekday - 7 * shift + 114
        return CalendarDate(year: year, month: index / 31, day: index % 31 + 1)
    }

    /// `2024-12-28`.
    package var iso: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }

    /// `2024-12`.
    package var isoMonth: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))" }

    package static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
