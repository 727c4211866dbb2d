import DocumentModel
import LanguageModels

/// In which time a figure counts: what is said beside it, else what the claim says for all its figures.
struct MeasureWindow {
    let document: Document
    let table: TokenTable
    /// The figures of the claim, with their parts.
    let figures: [Measure]

    static let since = WordKey("since")
    private static let until = WordKey("until")
    static let so = WordKey("so")
    static let far = WordKey("far")
    static let reaching = WordLists.figures["reaching"]
    static let changes = WordLists.figures["changes"]
    private static let past = WordLists.figures["past"]
    static let each = WordLists.figures["each"]
    static let standing = WordLists.figures["standing"]
    static let climbing = WordLists.figures["climbing"]

    /// Sets window, accumulation and the day on which the figure stood.
    ///
    /// A stretch of time makes the figure one of a period, a date bounds it; without either a total that stands, or has
    /// been counted "so far" or "since the war began", counts from a beginning.
    func set(_ measure: inout Measure, _ content: Span) {
        measure.asOf = document.publishedAt.map { String($0.value.prefix(10)) }
        let words = side(of: measure, table.tokens(content).clamped(to: sentence(of: measure)))
        let times = times(words).filter { !isOfMotive($0, measure) }
        if isRate(measure, times) {
            measure.accumulation = .period
        } else if isEarlier(measure) {
            // "up from 510 the day before"
            let time = time(of: measure, times, words)
            (measure.asOf, measure.accumulation) = (time?.begin.map { String($0.prefix(10)) }, .cumulative)
        } else if isSinceEvent(measure, times, words) {
            measure.accumulation = .cumulative
        } else if StandingToll(table: table).stands(measure, words) {
            let time = time(of: measure, times, words)
            measure.accumulation = .cumulative
            if let time, isSince(table.firstToken(atOrAfter: time.span.begin) - 1) {
                set(&measure, time, isSoFar: false)
            } else if let day = time?.begin, time?.value.flatMap({ CalendarDate(iso: $0) }) != nil {
                measure.asOf = String(day.prefix(10))
            }
        } else if let time = time(of: measure, times, words), !isAhead(time) {
            set(&measure, time, isSoFar: isSoFar(words))
        } else if isTotal(measure, words) {
            measure.accumulation = .cumulative
        }
    }

    private func set(_ measure: inout Measure, _ time: TimeExpression, isSoFar: Bool) {
        let before = table.firstToken(atOrAfter: time.span.begin) - 1
        if before > 0, table.isWord(before, Key.of), table.isWord(before - 1, Key.as) {
            (measure.asOf, measure.accumulation) = (time.begin.map { String($0.prefix(10)) }, .cumulative)
        } else if time.type == .duration {
            (measure.window, measure.accumulation) = (duration(time), .period)
        } else {
            (measure.window, measure.accumulation) = date(time, before)
            // "so far this year"
            if isSoFar, measure.accumulation == .period {
                (measure.window, measure.accumulation) = (.init(begin: time.begin), .cumulative)
            }
        }
    }

    private func sentence(of measure: Measure) -> Range<Int> {
        table.sentence(of: table.tokens(measure.quantity.span).lowerBound)
    }

    /// The times of the sentence that say when; "now" and "to date" say nothing of a beginning.
    private func times(_ words: Range<Int>) -> [TimeExpression] {
        guard !words.isEmpty else { return [] }
        return document.times(in: table.span(words)).filter { time in
            time.value.map { !$0.hasSuffix("_REF") } ?? false && !isOfStory(time)
        }
    }

    private static let onward = WordLists.statements["onward"]

    /// "a day later" than what the text tells of: not than publication, from which it was counted.
    private func isOfStory(_ time: TimeExpression) -> Bool {
        guard let last = table.tokens(time.span).last, Self.onward.contains(table.keys[last]), let published else {
            return false
        }
        return time.begin == nil || time.anchor?.prefix(10) == published.iso[...] && isAhead(time)
    }

    // MARK: Whose time

    /// The time between a figure and the next one, else before the first figure, else after the last.
    private func time(
        of measure: Measure, _ times: [TimeExpression], _ words: Range<Int>
    ) -> TimeExpression? {
        let times = times.filter { $0.type == .duration ? isPast($0) : $0.begin != nil }
        let figures = document.quantities(in: table.span(words)).map(\.span)
        let own = measure.quantity.span
        let next = figures.first { $0.begin > own.begin }?.begin ?? Int.max
        let beside = times.first { $0.span.begin >= own.end && $0.span.begin < next }
        let leading = times.first { time in
            figures.allSatisfy { $0.begin > time.span.begin } && time.span.begin < own.begin
        }
        let trailing = times.first { time in figures.allSatisfy { $0.begin < time.span.begin } }
        return beside ?? leading ?? trailing.flatMap { isOfPart($0, measure) ? nil : $0 }
    }

    /// "400,000, including 1,200 in the past day": the time of the part is not that of the whole; after another comma it is.
    private func isOfPart(_ time: TimeExpression, _ measure: Measure) -> Bool {
        guard let part = figures.last(where: { $0.quantity.span.end <= time.span.begin }), let whole = part.partOf,
            part.partOf != measure.partOf, figures.indices.contains(whole)
        else { return false }
        func commas(_ begin: Int, _ end: Int) -> Bool {
            begin < end && table.tokens(Span(begin: begin, end: end)).contains { table.isShape($0, .comma) }
        }
        return commas(figures[whole].quantity.span.end, part.quantity.span.begin)
            && !commas(part.quantity.span.end, time.span.begin)
    }

    /// "in the past three days", "over two weeks", not "a four-day truce"; "from May to July" says itself when.
    func isPast(_ time: TimeExpression) -> Bool {
        let tokens = table.tokens(time.span)
        return time.begin != nil
            || (max(0, tokens.lowerBound - 3)..<tokens.upperBound).contains { Self.reaching.contains(table.keys[$0]) }
    }

    private func isAhead(_ time: TimeExpression) -> Bool {
        guard let begin = time.begin, let published else { return false }
        return String(begin.prefix(10)) > published.iso
    }

    private var published: CalendarDate? { document.publishedAt.flatMap { CalendarDate(iso: $0.value) } }

    /// A stretch that ends with publication only where it is said to be past: "in the past 24 hours", not "within a week".
    private func duration(_ time: TimeExpression) -> Measure.Window? {
        if let begin = time.begin { return .init(begin: begin, end: time.end) }
        guard table.tokens(time.span).contains(where: { Self.past.contains(table.keys[$0]) }), time.modifier == nil,
            let hours = time.value.flatMap({ Int($0.drop { "PT".contains($0) }.prefix { $0.isNumber }) }),
            time.value == "PT\(hours)H", hours > 0, hours.isMultiple(of: 24)
        else { return nil }
        return published.map { .init(begin: $0.adding(days: -hours / 24).iso, end: $0.iso) }
    }

    private func date(_ time: TimeExpression, _ before: Int) -> (Measure.Window?, Measure.Accumulation?) {
        if isSince(before) { return (.init(begin: time.begin), .cumulative) }
        // "by September": the beginning is open.
        if before >= 0, table.isWord(before, Key.by) || table.isWord(before, Self.until) {
            return (.init(end: time.end), .cumulative)
        }
        // "in the week to 20 December"
        if before > 0, table.isWord(before, Key.to), table.isAny(before - 1, .timeUnit) {
            return (.init(end: time.end), .period)
        }
        return (.init(begin: time.begin, end: time.end), .period)
    }

    /// "since March", "since the war began in March".
    private func isSince(_ before: Int) -> Bool {
        guard before >= 0 else { return false }
        let near = max(table.sentence(of: before).lowerBound, before - Self.sinceReach)...before
        guard let since = near.last(where: { table.isWord($0, Self.since) }) else { return false }
        return !(since...before).contains { table.isPunctuation($0) || table.isShape($0, .hasDigit) }
    }

    private static let sinceReach = 6
}
