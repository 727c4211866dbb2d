import LanguageModels

/// A length of time as its parts, greatest first: "2 years 1 month", "an hour and a half".
struct TimeLength: Hashable {
    /// So many of one unit; nil where the text does not say how many ("several months").
    struct Part: Hashable {
        var count: Double?
        var unit: TimeUnit
    }

    var parts: [Part]

    /// The coarsest unit.
    var unit: TimeUnit { parts.map(\.unit).max() ?? .day }

    /// The finest unit.
    var finest: TimeUnit { parts.map(\.unit).min() ?? .day }

    /// Whether every number is known.
    var isKnown: Bool { parts.allSatisfy { $0.count != nil } }

    /// The TIMEX3 duration: ISO 8601 with `DE`, `CE`, `ML`, `Q` and `WE`; an unknown number is X.
    var value: String {
        var date = ""
        var time = ""
        for part in parts {
            let (count, designator) = Self.designated(part)
            if part.unit.isOfClock { time += count + designator } else { date += count + designator }
        }
        return "P" + date + (time.isEmpty ? "" : "T" + time)
    }

    private static func designated(_ part: Part) -> (String, String) {
        let (factor, designator): (Double, String) =
            switch part.unit {
            case .second: (1, "S")
            case .minute: (1, "M")
            case .hour: (1, "H")
            case .night, .day: (1, "D")
            case .weekend: (1, "WE")
            case .week: (1, "W")
            case .fortnight: (2, "W")
            case .month: (1, "M")
            case .quarter: (1, "Q")
            case .semester: (6, "M")
            case .year: (1, "Y")
            case .decade: (1, "DE")
            case .century: (1, "CE")
            case .millennium: (1, "ML")
            }
        return (part.count.map { Self.text($0 * factor) } ?? "X", designator)
    }

    private static func text(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    /// A day moved by this length, forwards or backwards; nil for unknown or fractional numbers.
    ///
    /// What is shorter than a
    /// day counts nothing.
    func moved(_ date: CalendarDate, by sign: Int) -> CalendarDate? {
        var date = date
        for part in parts {
            guard let count = part.count, abs(count) < 100_000 else { return nil }
            guard let moved = Self.moved(date, part.unit, count * Double(sign)) else { return nil }
            date = moved
        }
        return date
    }

    private static func moved(_ date: CalendarDate, _ unit: TimeUnit, _ count: Double) -> CalendarDate? {
        let months: Double? =
            switch unit {
            case .month: 1
            case .quarter: 3
            case .semester: 6
            case .year: 12
            case .decade: 120
            case .century: 1200
            case .millennium: 12000
            default: nil
            }
        if let months {
            let total = months * count
            return total == total.rounded() ? date.adding(months: Int(total)) : nil
        }
        let days: Double =
            switch unit {
            case .second, .minute, .hour: 0
            case .week, .weekend: 7
            case .fortnight: 14
            default: 1
            }
        let total = days * count
        return total == total.rounded() ? date.adding(days: Int(total)) : nil
    }
}
