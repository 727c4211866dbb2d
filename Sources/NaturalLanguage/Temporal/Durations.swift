import DocumentModel
import LanguageModels

/// "seven days", "a week", "three-year": lengths of time as ISO 8601 durations.
struct Durations {
    let table: TokenTable

    private static let units: [WordKey: (designator: String, isTime: Bool, factor: Int)] = [
        WordKey("second"): ("S", true, 1), WordKey("seconds"): ("S", true, 1), WordKey("minute"): ("M", true, 1),
        WordKey("minutes"): ("M", true, 1), WordKey("hour"): ("H", true, 1), WordKey("hours"): ("H", true, 1),
        WordKey("day"): ("D", false, 1), WordKey("days"): ("D", false, 1), WordKey("week"): ("W", false, 1),
        WordKey("weeks"): ("W", false, 1), WordKey("month"): ("M", false, 1), WordKey("months"): ("M", false, 1),
        WordKey("year"): ("Y", false, 1), WordKey("years"): ("Y", false, 1), WordKey("decade"): ("Y", false, 10),
        WordKey("decades"): ("Y", false, 10), WordKey("century"): ("Y", false, 100),
    ]

    func time(at start: Int, before limit: Int) -> TimeAnnotator.Found? {
        let reader = NumberReader(table: table)
        var end = start
        var value: Double?
        if let number = reader.number(at: start, before: limit) {
            (value, end) = (number.isVague ? nil : number.value, number.end)
        } else if table.isWord(start, Key.a) || table.isWord(start, Key.an) {
            (value, end) = (1, start + 1)
        } else {
            return nil
        }
        if end < limit, table.isShape(end, .dash), !table.isShape(end, .spaceBefore) { end += 1 }
        guard end < limit, let unit = Self.units[table.keys[end]] else { return nil }
        let number = value.flatMap { $0 == $0.rounded() ? "\(Int($0) * unit.factor)" : nil } ?? "X"
        let time = TimeExpression(
            span: table.span(start..<end + 1), type: .duration,
            value: "P\(unit.isTime ? "T" : "")\(number)\(unit.designator)")
        return (time, end + 1)
    }
}
