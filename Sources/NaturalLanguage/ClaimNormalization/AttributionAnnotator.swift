public import DocumentModel
public import LanguageModels

/// Sets the claims of a document with who, by which words, and what, as the text has them.
public struct AttributionAnnotator: Sendable {
    private let model: AttributionModel

    /// Creates an annotator whose model decides on what the rules propose.
    public init(model: AttributionModel = .embedded) { self.model = model }

    /// Sets `claims` of an extracted document, in text order; ids are left empty.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        document.claims = AttributionJudge.attributions(document, table, model).compactMap { claim($0, table) }
    }

    private func claim(_ attribution: Attribution, _ table: TokenTable) -> Claim? {
        guard !attribution.content.isEmpty else { return nil }
        let content = attribution.content.sorted { $0.lowerBound < $1.lowerBound }.map(table.span)
        let links = attribution.links.map { link in
            AttributionLink(
                source: link.source.map { source($0, table) },
                cue: link.cue.isEmpty ? nil : Cue(span: table.span(link.cue), lemma: link.lemma, stance: link.stance))
        }
        return Claim(
            id: "", attribution: links, quotation: attribution.quotation, content: content,
            text: content.map(table.text).joined(separator: " "), confidence: attribution.confidence)
    }

    private func source(_ range: Range<Int>, _ table: TokenTable) -> Source {
        let span = table.span(range)
        return Source(span: span, text: table.text(span), kind: .unnamed)
    }
}
