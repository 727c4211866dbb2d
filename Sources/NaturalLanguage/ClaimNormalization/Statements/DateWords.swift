import DocumentModel

/// Writes a resolved time as words that need no other date: "on" "27 December 2024", "in" "October 2024".
struct DateWords: Equatable {
    /// The preposition that the words take where they say when something happens.
    var preposition: String
    /// The words.
    var text: String

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let parts = ["MO": "morning", "AF": "afternoon", "EV": "evening", "NI": "night"]
    private static let seasons = ["SP": "spring", "SU": "summer", "FA": "autumn", "WI": "winter"]
    private static let quarters = ["Q1": "first", "Q2": "second", "Q3": "third", "Q4": "fourth"]

    init(_ preposition: String, _ text: String) {
        self.preposition = preposition
        self.text = text
    }

    /// The words of a TIMEX3 value, or nil for one that is no day, week, month, season or year.
    init?(value: String) {
        let halves = value.split(separator: "T")
        if halves.count == 2, let part = Self.parts[String(halves[1])], let day = Self.day(String(halves[0])) {
            self.init("on", "the \(part) of \(day)")
        } else if halves.count == 1, let words = Self.date(value) {
            self = words
        } else {
            return nil
        }
    }

    private static func date(_ value: String) -> DateWords? {
        let fields = value.split(separator: "-").map(String.init)
        guard let year = fields.first.flatMap(Int.init), year > 999 else { return nil }
        if fields.count == 1 { return DateWords("in", "\(year)") }
        if let season = seasons[fields[1]] { return DateWords("in", "the \(season) of \(year)") }
        if let quarter = quarters[fields[1]] { return DateWords("in", "the \(quarter) quarter of \(year)") }
        if fields[1].hasPrefix("W"), let week = Int(fields[1].dropFirst()) { return self.week(year, week, fields) }
        guard let month = Int(fields[1]), (1...12).contains(month) else { return nil }
        if fields.count == 2 { return DateWords("in", "\(months[month - 1]) \(year)") }
        return day(value).map { DateWords("on", $0) }
    }

    private static func day(_ value: String) -> String? {
        guard let date = CalendarDate(iso: value) else { return nil }
        return "\(date.day) \(months[date.month - 1]) \(date.year)"
    }

    private static func week(_ year: Int, _ week: Int, _ fields: [String]) -> DateWords? {
        let monday = CalendarDate(year: year, month: 1, day: 4).monday.adding(days: 7 * (week - 1))
        let isWeekend = fields.count > 2 && fields[2] == "WE"
        guard fields.count == 2 || isWeekend, let day = day((isWeekend ? monday.adding(days: 5) : monday).iso) else {
            return nil
        }
        return isWeekend ? DateWords("on", "the weekend of \(day)") : DateWords("in", "the week of \(day)")
    }
}
