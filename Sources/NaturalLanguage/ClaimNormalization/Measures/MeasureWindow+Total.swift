import DocumentModel
import LanguageModels

/// Totals that stand without a time of their own.
extension MeasureWindow {
    /// Where the next figure of the claim stands.
    func figure(after measure: Measure) -> Span? {
        figures.map(\.quantity.span).first { $0.begin > measure.quantity.span.begin }
    }

    /// "1,200 a day", "each day in November": of which day is not said.
    func isRate(_ measure: Measure, _ times: [TimeExpression]) -> Bool {
        let next = figure(after: measure)?.begin ?? Int.max
        return times.contains { time in
            guard time.span.begin >= measure.quantity.span.end, time.span.begin < next else { return false }
            let first = table.tokens(time.span).lowerBound
            return time.type == .set
                || Self.each.contains(table.keys[first]) && time.begin == nil
                    && !Self.reaching.contains(table.keys[max(0, first - 1)])
        }
    }

    /// "up from 510": the figure of another day.
    func isEarlier(_ measure: Measure) -> Bool {
        let from = table.tokens(measure.quantity.span).lowerBound - 1
        guard from > 0, table.isWord(from, Key.from) else { return false }
        return Self.changes.contains(table.keys[from - 1]) || isNew(from)
    }

    /// "to 12 from nine": what it has come to stands right before.
    private func isNew(_ from: Int) -> Bool {
        figures.map { table.tokens($0.quantity.span) }.contains { number in
            number.upperBound == from && number.lowerBound > 0 && table.isWord(number.lowerBound - 1, Key.to)
        }
    }

    /// "54,607 since the war began, up from 510 the day before": the beginning has no date, the date is another's.
    func isSinceEvent(_ measure: Measure, _ times: [TimeExpression], _ words: Range<Int>) -> Bool {
        let number = table.tokens(measure.quantity.span)
        let end = min(figure(after: measure).map { table.tokens($0).lowerBound } ?? Int.max, words.upperBound)
        guard number.upperBound < end else { return false }
        // "1,220 over the past day, bringing losses since the invasion to 601,000"
        let time = times.first { $0.span.begin >= measure.quantity.span.end && isPast($0) }
        let limit = min(end, time.map { table.tokens($0.span).lowerBound } ?? end)
        return (number.upperBound..<max(number.upperBound, limit)).contains { token in
            table.isWord(token, Self.since)
                && !times.contains { $0.begin != nil && table.tokens($0.span).lowerBound == token + 1 }
        }
    }

    func isSoFar(_ words: Range<Int>) -> Bool {
        words.contains { table.isWord($0, Self.so) && table.isWord($0 + 1, Self.far) }
    }

    /// "so far", "to date", "since the invasion", "the toll", "has climbed to".
    func isTotal(_ measure: Measure, _ words: Range<Int>) -> Bool {
        let number = table.tokens(measure.quantity.span)
        let toDate = document.times(in: table.span(words)).contains {
            $0.value == "PRESENT_REF" && table.isWord(table.tokens($0.span).lowerBound, Key.to)
        }
        if toDate || isSoFar(words) || words.contains(where: { table.isWord($0, Self.since) }) { return true }
        let previous = figures.last { $0.quantity.span.end <= measure.quantity.span.begin }
        let begin = max(words.lowerBound, previous.map { table.tokens($0.quantity.span).upperBound } ?? 0)
        let before = (min(begin, number.lowerBound)..<number.lowerBound).suffix(8)
        return before.contains { Self.standing.contains(table.keys[$0]) }
            || before.suffix(before.suffix(3).contains { table.isWord($0, Key.from) } ? 5 : 3).contains {
                Self.climbing.contains(table.keys[$0])
            }
    }
}
