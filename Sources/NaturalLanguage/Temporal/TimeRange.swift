import DocumentModel
import LanguageModels

/// The duration that two times bound, as one recorded time that covers both.
enum TimeRange {
    /// The range, or nil where an end is unknown or comes first.
    static func expression(_ first: TimeResolver.Resolved, _ second: TimeResolver.Resolved) -> TimeExpression? {
        guard let begin = first.time.begin, let end = second.time.end, let last = second.time.begin, begin < end else {
            return nil
        }
        var time = TimeExpression(
            span: Span(begin: first.time.span.begin, end: second.time.span.end), type: .duration,
            value: value(first, second, from: begin, to: last))
        (time.begin, time.end) = (begin, end)
        time.anchor = first.time.anchor ?? second.time.anchor
        return time
    }

    /// The distance between the beginnings in the finer of their units.
    private static func value(
        _ first: TimeResolver.Resolved, _ second: TimeResolver.Resolved, from begin: String, to end: String
    ) -> String? {
        if let from = seconds(begin), let to = seconds(end) { return clockValue(to - from) }
        guard let from = CalendarDate(iso: begin), let to = CalendarDate(iso: end), let unit = first.period?.unit,
            let other = second.period?.unit
        else { return nil }
        switch min(unit, other) {
        case .year, .decade, .century: return "P\(to.year - from.year)Y"
        case .month, .quarter, .semester: return "P\((to.year - from.year) * 12 + to.month - from.month)M"
        default: return "P\(to.ordinal - from.ordinal)D"
        }
    }

    private static func clockValue(_ seconds: Int) -> String? {
        guard seconds >= 0 else { return nil }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return "PT" + (hours > 0 ? "\(hours)H" : "") + (minutes > 0 || hours == 0 ? "\(minutes)M" : "")
    }

    /// The seconds of a moment since 1970.
    private static func seconds(_ moment: String) -> Int? {
        let parts = moment.split(separator: "T")
        guard parts.count == 2, let day = CalendarDate(iso: String(parts[0])) else { return nil }
        let clock = parts[1].split(separator: ":").compactMap { Int($0) }
        guard clock.count == 3 else { return nil }
        return day.ordinal * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2]
    }
}
