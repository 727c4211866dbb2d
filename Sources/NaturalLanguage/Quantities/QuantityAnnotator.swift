public import DocumentModel
import LanguageModels

/// Sets the quantities of a document: numbers in words and digits with comparator, range, unit and what is counted.
public struct QuantityAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Sets `quantities`; numbers inside the document's times are left out.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let text = Lexemes(table.bytes, sentences: document.sentences.map(\.span))
        let filter = QuantityFilter(text: text)
        let reader = QuantityReader(text: text)
        let ages = AgeReader(text: text)
        let rates = RateReader(text: text)
        let noun = CountedNoun(table: table, tokens: document.tokens)
        var times = document.times[...]
        for sentence in text.sentences {
            var index = sentence.lowerBound
            while index < sentence.upperBound {
                let begin = Int(text.items[index].begin)
                while let time = times.first, time.span.end <= begin { times.removeFirst() }
                let isTime = times.first.map { $0.span.begin <= begin } ?? false
                guard !isTime, filter.mayBegin(index),
                    var found = reader.quantity(at: index, before: sentence.upperBound).map({
                        ages.aged($0, in: sentence) ?? rates.rated($0, before: sentence.upperBound) ?? $0
                    }),
                    !Self.overlaps(times, text.span(found.begin..<found.end))
                else {
                    index += 1
                    continue
                }
                // What is refused is passed over whole: "000" in "45,000" is no number of its own.
                guard
                    !filter.isNone(
                        found, in: sentence, hangsOnWordBefore: noun.hangsOnWordBefore(text.span(found.number)))
                else {
                    index = max(index + 1, found.number.upperBound)
                    continue
                }
                found = TwoBounds(text: text).joined(found, before: sentence.upperBound) ?? found
                document.quantities.append(Self.quantity(found, text, noun))
                index = found.end
            }
        }
    }

    private static func overlaps(_ times: ArraySlice<TimeExpression>, _ span: Span) -> Bool {
        for time in times {
            if time.span.begin >= span.end { return false }
            if time.span.overlaps(span) { return true }
        }
        return false
    }

    private static func quantity(_ found: QuantityReader.Found, _ text: Lexemes, _ noun: CountedNoun) -> Quantity {
        let table = noun.table
        let span = text.span(found.begin..<found.end)
        let (low, high, comparator) = QuantityReader.bounds(found)
        let next = table.firstToken(atOrAfter: span.end)
        let limit = table.sentence(of: max(0, next - 1)).upperBound
        return Quantity(
            span: span, low: low, high: high, comparator: comparator, unit: found.unit?.symbol,
            of: noun.after(next, before: limit), si: found.unit?.si(low, high))
    }
}
