import DocumentModel
import LanguageModels

/// In which time a figure counts: what is said beside it, else what the claim says for all its figures.
struct MeasureWindow {
    let document: Document
    let table: TokenTable

    private static let since = WordKey("since")
    private static let until = WordKey("until")
    private static let reaching = Set(
        ["in", "over", "during", "within", "past", "last", "previous", "preceding", "for", "from"].map { WordKey($0) })

    /// Sets window, accumulation and the day on which the figure stood.
    ///
    /// A duration makes the figure one of a period that ends with publication; a date bounds it.
    func set(_ measure: inout Measure, _ content: Span) {
        measure.asOf = document.publishedAt.map { String($0.value.prefix(10)) }
        let time = time(of: measure.quantity, content)
        let before = time.map { table.firstToken(atOrAfter: $0.span.begin) - 1 } ?? -1
        if let time, before > 0, table.isWord(before, Key.of), table.isWord(before - 1, Key.as) {
            (measure.asOf, measure.accumulation) = (time.begin.map { String($0.prefix(10)) }, .cumulative)
        } else if let time, !isAhead(time) {
            (measure.window, measure.accumulation) =
                time.type == .duration ? duration(time) : date(time, before)
        }
    }

    private var published: CalendarDate? { document.publishedAt.flatMap { CalendarDate(iso: $0.value) } }

    /// The time between a figure and the next one, else before the first figure, else after the last.
    private func time(of quantity: Quantity, _ content: Span) -> TimeExpression? {
        let times = document.times(in: content).filter { $0.type == .duration ? isPast($0) : $0.begin != nil }
        let figures = document.quantities(in: content)
        let next = figures.first { $0.span.begin > quantity.span.begin }?.span.begin ?? content.end
        let own = times.first { $0.span.begin >= quantity.span.end && $0.span.begin < next }
        let leading = figures.first.flatMap { first in times.first { $0.span.begin < first.span.begin } }
        let trailing = figures.last.flatMap { last in times.first { $0.span.begin > last.span.begin } }
        return own ?? leading ?? trailing
    }

    /// "in the past three days", "over two weeks", not "a four-day truce"; "from May to July" says itself when.
    private func isPast(_ time: TimeExpression) -> Bool {
        let tokens = table.tokens(time.span)
        return time.begin != nil
            || (max(0, tokens.lowerBound - 3)..<tokens.upperBound).contains { Self.reaching.contains(table.keys[$0]) }
    }

    private func isAhead(_ time: TimeExpression) -> Bool {
        guard let begin = time.begin, let published else { return false }
        return String(begin.prefix(10)) > published.iso
    }

    private func duration(_ time: TimeExpression) -> (Measure.Window?, Measure.Accumulation?) {
        if let begin = time.begin { return (.init(begin: begin, end: time.end), .period) }
        let begin = published.flatMap { day in Self.days(time.value).map { day.adding(days: -$0) } }
        return (begin.map { .init(begin: $0.iso, end: published?.iso) }, .period)
    }

    private func date(_ time: TimeExpression, _ before: Int) -> (Measure.Window?, Measure.Accumulation?) {
        if before >= 0, table.isWord(before, Self.since) { return (.init(begin: time.begin), .cumulative) }
        // "by September": the beginning is open.
        if before >= 0, table.isWord(before, Key.by) || table.isWord(before, Self.until) {
            return (.init(end: time.end), .cumulative)
        }
        return (.init(begin: time.begin, end: time.end), .period)
    }

    /// The days of "P3D", "P2W", "PT24H".
    private static func days(_ value: String?) -> Int? {
        guard let value, value.hasPrefix("P"), let unit = value.last,
            let number = Int(value.drop { "PT".contains($0) }.dropLast())
        else { return nil }
        if value.hasPrefix("PT") { return unit == "H" && number % 24 == 0 ? number / 24 : nil }
        return ["D": 1, "W": 7][String(unit)].map { $0 * number }
    }
}
