import DocumentModel
import LanguageModels

/// Makes a recorded time of a reading in its context.
struct TimeResolver {
    let text: Lexemes
    let context: TimeContext

    /// The hours of the parts of a day: where one ends the next may have begun.
    private static let hours: [String: Range<Int>] = [
        "MO": 4..<12, "AF": 12..<18, "EV": 17..<24, "NI": 18..<30, "DT": 6..<20,
    ]

    /// A time with the period that it tells, for what follows in the text.
    struct Resolved {
        var time: TimeExpression
        var period: Period?
    }

    func resolve(_ reading: TimeReading) -> Resolved {
        let span = text.span(reading.begin..<reading.end)
        switch reading.content {
        case .date(let meaning): return date(meaning, span)
        case .clock(let clock, let day): return clockTime(clock, day, span)
        case .dayPart(let part, let day): return dayPart(part, day, span)
        case .length(let length, let direction):
            return self.length(length, direction != 0 ? direction : isAhead(reading) ? 1 : 0, span)
        case .lengthOf(let length, let place, let meaning): return self.length(length, place, meaning, span)
        case .set(let value): return Resolved(time: TimeExpression(span: span, type: .set, value: value))
        }
    }

    private func date(_ meaning: TimeMeaning, _ span: Span) -> Resolved {
        if case .distant(let length, let sign, let base) = meaning, length.finest < .day,
            base == .anchor || context.reference == nil,
            let moment = Moments(context: context).expression(length, sign, span)
        {
            return Resolved(time: moment)
        }
        var time = TimeExpression(span: span, type: .date)
        let period = DateResolver(context: context).period(meaning)
        time.value = Self.vagueValue(meaning) ?? period?.value ?? OpenValue.text(meaning)
        time.begin = period?.begin.iso
        time.end = period?.end.iso
        if let bound = VagueBound(text: text).bound(meaning, span, context) {
            (time.begin, time.end, time.anchor) = bound
            return Resolved(time: time)
        }
        time.anchor = Anchoring.needsAnchor(meaning) ? seen(from: meaning)?.iso : nil
        return Resolved(time: time, period: period)
    }

    /// The day from which a date is seen: that which was spoken of last, where the words say so ("two days later").
    private func seen(from meaning: TimeMeaning) -> CalendarDate? {
        if let year = context.background, context.namedYear == year.begin.year { return year.begin }
        switch meaning {
        case .shifted(_, _, .reference), .distant(_, _, .reference): return context.reference?.begin ?? context.day
        default: return context.day
        }
    }

    /// "now" has its own value, although its day is known.
    private static func vagueValue(_ meaning: TimeMeaning) -> String? {
        if case .vague(let value) = meaning { return value }
        return nil
    }

    private func clockTime(_ clock: ClockTime, _ day: TimeMeaning?, _ span: Span) -> Resolved {
        let period = self.day(day)
        var time = TimeExpression(span: span, type: .time)
        time.value = (period?.value ?? day.flatMap(OpenValue.text) ?? "") + clock.value
        time.begin = period.map { Self.moment($0.begin, clock.seconds) }
        time.end = period.map { Self.moment($0.begin, clock.seconds + clock.length) }
        time.anchor = context.day?.iso
        return Resolved(time: time, period: period)
    }

    private func dayPart(_ part: String, _ day: TimeMeaning?, _ span: Span) -> Resolved {
        let period = self.day(day)
        var time = TimeExpression(span: span, type: .time)
        time.value = (period?.value ?? day.flatMap(OpenValue.text) ?? "XXXX-XX-XX") + "T" + part
        if let period, let hours = Self.hours[part] {
            time.begin = Self.moment(period.begin, hours.lowerBound * 3600)
            time.end = Self.moment(period.begin, hours.upperBound * 3600)
        }
        time.anchor = context.day?.iso
        return Resolved(time: time, period: period)
    }

    /// The day that is named, else the one that the text spoke of last, else that of the anchor.
    private func day(_ meaning: TimeMeaning?) -> Period? {
        guard let meaning else {
            if let reference = context.reference, reference.unit == .day { return reference }
            return context.anchor.map(Period.day)
        }
        let period = DateResolver(context: context).period(meaning)
        return period?.unit == .day ? period : period.map { Period.day($0.begin) }
    }

    /// "will leave in two weeks", "within 5 minutes": the length begins when the text was written.
    private func isAhead(_ reading: TimeReading) -> Bool {
        guard reading.begin > 0, context.tense == .future || context.tense == .present else { return false }
        return text.isWord(reading.begin - 1, TimeKey.in) || text.isWord(reading.begin - 1, WordKey("within"))
    }

    private func length(_ length: TimeLength, _ direction: Int, _ span: Span) -> Resolved {
        var time = TimeExpression(span: span, type: .duration, value: length.value)
        guard direction != 0, let anchor = context.anchor else { return Resolved(time: time) }
        guard length.finest >= .day else {
            (time.begin, time.end) = Moments(context: context).bounds(length, direction)
            if time.begin == nil { (time.begin, time.end) = wholeDays(length, direction, anchor) }
            time.anchor = anchor.iso
            return Resolved(time: time)
        }
        // Whole quarters are those of the calendar.
        let isQuarters = length.unit == .quarter && length.parts.count == 1
        let now =
            isQuarters
            ? Period.containing(anchor, .quarter, moved: direction > 0 ? 1 : 0).begin
            : direction > 0 ? anchor.adding(days: 1) : anchor
        time.anchor = anchor.iso
        guard let other = length.moved(now, by: direction) else {
            // "in the last few days": only where it ends is known.
            if direction > 0 { time.begin = now.iso } else { time.end = now.iso }
            return Resolved(time: time)
        }
        (time.begin, time.end) = (min(now, other).iso, max(now, other).iso)
        return Resolved(time: time)
    }

    /// "the last 24 hours" where only the day of the report is known: whole days, as of longer lengths.
    private func wholeDays(_ length: TimeLength, _ direction: Int, _ anchor: CalendarDate) -> (String?, String?) {
        guard length.parts.count == 1, length.unit == .hour, let hours = length.parts[0].count,
            (24...9600).contains(hours)
        else { return (nil, nil) }
        let days = Int((hours / 24).rounded(.up))
        return direction < 0
            ? (anchor.adding(days: -days).iso, anchor.iso)
            : (anchor.adding(days: 1).iso, anchor.adding(days: days + 1).iso)
    }

    private func length(_ length: TimeLength, _ place: Int, _ meaning: TimeMeaning, _ span: Span) -> Resolved {
        var time = TimeExpression(span: span, type: .duration, value: length.value)
        guard let outer = DateResolver(context: context).period(meaning) else { return Resolved(time: time) }
        // Whole weeks are those that lie in the period.
        let isWeeks = length.unit == .week && outer.end.weekday != 1 && place < 0
        let start = place > 0 ? outer.begin : isWeeks ? outer.end.monday : outer.end
        guard let other = length.moved(start, by: place) else { return Resolved(time: time) }
        (time.begin, time.end) = (min(start, other).iso, max(start, other).iso)
        time.anchor = Anchoring.needsAnchor(meaning) ? context.day?.iso : nil
        return Resolved(time: time)
    }

    /// A moment as ISO 8601, so many seconds after the beginning of a day.
    static func moment(_ day: CalendarDate, _ seconds: Int) -> String {
        let date = day.adding(days: seconds / 86_400)
        let rest = seconds % 86_400
        let parts = [rest / 3600, rest / 60 % 60, rest % 60].map { CalendarDate.padded($0, 2) }
        return "\(date.iso)T\(parts.joined(separator: ":"))"
    }
}
