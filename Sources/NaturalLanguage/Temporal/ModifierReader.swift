import DocumentModel
import LanguageModels

/// Words around a time that say how its value is meant: "about 3 p.m.", "more than a month", "a week or so", "no later
/// than Friday".
///
/// TIMEX3 takes them into the expression and tells them by its attribute `mod`.
struct ModifierReader {
    let text: Lexemes

    typealias Modifier = TimeExpression.Modifier

    private static let bounds: [(words: String, modifier: Modifier)] = [
        ("no later than", .onOrBefore), ("not later than", .onOrBefore), ("no earlier than", .onOrAfter),
        ("not earlier than", .onOrAfter), ("no sooner than", .onOrAfter), ("not before", .onOrAfter),
    ]
    private static let phrases = LexemePhrases(bounds.map(\.words))
    private static let almost = TimeKey.set("nearly almost")
    private static let topic = TimeKey.set("about some")
    private static let asking = TimeKey.set("in since until from by of at on between to till before after through")
    private static let over = WordKey("over")
    private static let measuring = TimeKey.set(
        "for in after of took takes take lasted lasts last spent is was by with to a")
    /// The most words of a modifier.
    private static let reach = 4

    /// The reading with its modifier, where it has one and is no part of a range.
    func modified(_ reading: TimeReading, in sentence: Range<Int>) -> TimeReading {
        var reading = reading
        if let (modifier, begin) = before(reading, sentence) {
            (reading.modifier, reading.begin) = (modifier, begin)
        } else if let (modifier, end) = after(reading, sentence) {
            (reading.modifier, reading.end) = (modifier, end)
        }
        return reading
    }

    private func before(_ reading: TimeReading, _ sentence: Range<Int>) -> (Modifier, Int)? {
        for begin in max(sentence.lowerBound, reading.begin - Self.reach)..<reading.begin {
            if let match = Self.phrases.match(text, at: begin, before: reading.begin), match.end == reading.begin {
                guard case .date = reading.content else { return nil }
                return (Self.bounds[match.index].modifier, begin)
            }
            guard let match = Comparators.shared.match(text, at: begin, before: reading.begin),
                match.end == reading.begin, let modifier = modifier(match.comparator, begin, reading, sentence)
            else { continue }
            return (modifier, begin)
        }
        return nil
    }

    /// "a week or so", "two days or more": of lengths alone.
    private func after(_ reading: TimeReading, _ sentence: Range<Int>) -> (Modifier, Int)? {
        guard case .length = reading.content,
            let match = Comparators.shared.match(text, after: reading.end, before: sentence.upperBound, given: nil),
            let modifier = Self.ofLength(match.comparator)
        else { return nil }
        return (modifier, match.end)
    }

    private func modifier(
        _ comparator: Quantity.Comparator, _ begin: Int, _ reading: TimeReading, _ sentence: Range<Int>
    ) -> Modifier? {
        let isAlmost = begin == reading.begin - 1 && text.isAnyWord(begin, Self.almost)
        let comparator = isAlmost ? Quantity.Comparator.lessThan : comparator
        switch reading.content {
        case .length, .lengthOf:
            return isDuring(begin, reading, sentence) ? nil : Self.ofLength(comparator)
        case .date(.distant(_, let sign, _)), .date(.distantFrom(_, let sign, _)):
            return Self.ofDistance(comparator, sign)
        case .clock: return comparator == .about ? .about : nil
        case .date, .dayPart:
            // "talk about Friday", "some Friday", "around 1990".
            let isTopic = text.isAnyWord(begin, Self.topic) || isAlmost
            let isAsked = begin > sentence.lowerBound && text.isAnyWord(begin - 1, Self.asking)
            return comparator == .about && (!isTopic || isAsked) ? .about : nil
        case .set: return nil
        }
    }

    /// "over the past decade", "paid over three years": no comparison, unless a word before asks for a length.
    private func isDuring(_ begin: Int, _ reading: TimeReading, _ sentence: Range<Int>) -> Bool {
        guard begin == reading.begin - 1, text.isWord(begin, Self.over) else { return false }
        return text.isWord(reading.begin, TimeKey.the) || begin == sentence.lowerBound
            || !text.isAnyWord(begin - 1, Self.measuring)
    }

    private static func ofLength(_ comparator: Quantity.Comparator) -> Modifier? {
        switch comparator {
        case .about: .about
        case .atLeast: .equalOrMore
        case .moreThan: .moreThan
        case .atMost: .equalOrLess
        case .lessThan: .lessThan
        case .exact, .between, .vague: nil
        }
    }

    /// "more than a year ago" is before, "less than a year ago" after what "a year ago" is.
    private static func ofDistance(_ comparator: Quantity.Comparator, _ sign: Int) -> Modifier? {
        switch comparator {
        case .about: .about
        case .atLeast: sign < 0 ? .onOrBefore : .onOrAfter
        case .moreThan: sign < 0 ? .before : .after
        case .atMost: sign < 0 ? .onOrAfter : .onOrBefore
        case .lessThan: sign < 0 ? .after : .before
        case .exact, .between, .vague: nil
        }
    }
}
