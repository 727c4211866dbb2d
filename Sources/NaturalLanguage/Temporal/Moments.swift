import DocumentModel
import LanguageModels

/// Lengths of hours and minutes counted from the moment when a text was written, where that moment is known.
struct Moments {
    let context: TimeContext

    /// "3 minutes from now" as a time of the day.
    func expression(_ length: TimeLength, _ sign: Int, _ span: Span) -> TimeExpression? {
        guard let (day, seconds) = moved(length, sign) else { return nil }
        let moment = TimeResolver.moment(day, seconds)
        var time = TimeExpression(span: span, type: .time, value: String(moment.prefix(16)))
        (time.begin, time.end) = (moment, TimeResolver.moment(day, seconds + 60))
        time.anchor = context.anchor?.iso
        return time
    }

    /// The two ends of a length that begins or ends when the text was written.
    func bounds(_ length: TimeLength, _ direction: Int) -> (String?, String?) {
        guard let anchor = context.anchor, let now = context.anchorSeconds,
            let (day, seconds) = moved(length, direction)
        else {
            return (nil, nil)
        }
        let (one, other) = (TimeResolver.moment(anchor, now), TimeResolver.moment(day, seconds))
        return (min(one, other), max(one, other))
    }

    private func moved(_ length: TimeLength, _ sign: Int) -> (CalendarDate, Int)? {
        guard let anchor = context.anchor, let now = context.anchorSeconds else { return nil }
        var total = 0.0
        for part in length.parts {
            guard let count = part.count, abs(count) < 1e6 else { return nil }
            switch part.unit {
            case .second: total += count
            case .minute: total += count * 60
            case .hour: total += count * 3600
            case .day: total += count * 86_400
            default: return nil
            }
        }
        let seconds = now + sign * Int(total)
        let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        return (anchor.adding(days: days), seconds - days * 86_400)
    }
}
