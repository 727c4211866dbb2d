import DocumentModel
import LanguageModels

/// In which time a figure counts.
struct MeasureWindow {
    let document: Document
    let table: TokenTable

    private static let since = WordKey("since")
    private static let until = WordKey("until")

    /// A duration makes the figure one of a period that ends with publication; a date bounds it.
    func window(_ content: Span) -> (Measure.Window?, Measure.Accumulation?) {
        let times = document.times(in: content)
        if let duration = times.first(where: { $0.type == .duration }) {
            // "from May to July", "in the past three days": the text says itself when.
            if let begin = duration.begin { return (.init(begin: begin, end: duration.end), .period) }
            let end = document.publishedAt.flatMap { CalendarDate(iso: $0.value) }
            let begin = end.flatMap { day in Self.days(duration.value).map { day.adding(days: -$0) } }
            return (begin.map { .init(begin: $0.iso, end: end?.iso) }, .period)
        }
        guard let date = times.first(where: { $0.begin != nil }) else { return (nil, nil) }
        let before = table.firstToken(atOrAfter: date.span.begin) - 1
        if before >= 0, table.isWord(before, Self.since) { return (.init(begin: date.begin), .cumulative) }
        // "by September": the beginning is open.
        if before >= 0, table.isWord(before, Key.by) || table.isWord(before, Self.until) {
            return (.init(end: date.end), .cumulative)
        }
        return (.init(begin: date.begin, end: date.end), .period)
    }

    private static func days(_ value: String?) -> Int? {
        guard let value, value.hasPrefix("P"), let unit = value.last, let number = Int(value.dropFirst().dropLast())
        else { return nil }
        return ["D": 1, "W": 7][String(unit)].map { $0 * number }
    }
}
