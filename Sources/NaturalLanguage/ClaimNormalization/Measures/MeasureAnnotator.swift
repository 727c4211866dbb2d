public import DocumentModel
import LanguageModels

/// Sets the measures of claims, and adds the outlet's own statements that hold figures.
public struct MeasureAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Completes the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let reader = MeasureReader(document, table)
        let spoken = SpokenDate(document, table, SyntaxTree(document))
        var claims = document.claims ?? []
        var previous: Measure?
        for index in claims.indices {
            guard !Self.isRefusal(claims[index], table) else { continue }
            let last = previous.flatMap { Self.isRecent($0, claims[index]) ? $0 : nil }
            claims[index].measures = reader.measures(in: claims[index].content, after: last)
            claims[index].measures = reader.told(claims[index].measures, in: claims[index].content)
            spoken.apply(to: &claims[index])
            previous = claims[index].measures.first ?? previous
        }
        claims += own(document, table, reader)
        claims.sort { ($0.content.first?.begin ?? 0) < ($1.content.first?.begin ?? 0) }
        document.claims = claims
    }

    /// How far back in the text "the total" can point, in bytes.
    private static let reach = 800

    private static func isRecent(_ measure: Measure, _ claim: Claim) -> Bool {
        guard let begin = claim.content.first?.begin else { return false }
        return begin < measure.quantity.span.begin || begin - measure.quantity.span.begin < reach
    }

    /// "refused to accept that 40 had died", "refused to free 40 hostages": no figure is claimed.
    private static func isRefusal(_ claim: Claim, _ table: TokenTable) -> Bool {
        guard claim.attribution.last?.cue?.stance == .reject, let first = claim.content.first else { return false }
        return table.isWord(min(table.firstToken(atOrAfter: first.begin), table.count - 1), Key.to)
    }

    /// Sentences with a figure that nobody is said to claim.
    private func own(_ document: Document, _ table: TokenTable, _ reader: MeasureReader) -> [Claim] {
        let claimed = (document.claims ?? []).flatMap(\.content).sorted()
        return table.sentences.compactMap { sentence in
            guard !sentence.isEmpty else { return nil }
            let end = table.isShape(sentence.upperBound - 1, .terminal) ? sentence.upperBound - 1 : sentence.upperBound
            guard end > sentence.lowerBound else { return nil }
            let span = table.span(sentence.lowerBound..<end)
            guard !overlaps(claimed, span) else { return nil }
            let measures = reader.measures(in: [span])
            guard !measures.isEmpty, !measures.contains(where: reader.isDisclaimed) else { return nil }
            let source = document.publisher.map { Source(name: $0, kind: .outlet) }
            return Claim(
                id: "", attribution: source.map { [AttributionLink(source: $0)] } ?? [], quotation: .none,
                content: [span], text: table.text(span), certainty: .trueCertain, measures: measures, confidence: 0.6)
        }
    }

    private func overlaps(_ spans: [Span], _ span: Span) -> Bool {
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            if spans[middle].begin < span.end { low = middle + 1 } else { high = middle }
        }
        return spans[..<low].suffix(8).contains { $0.overlaps(span) }
    }
}
