import DocumentModel
import Foundation

/// A document in which every field has something in it, with text that takes one to four bytes a code point.
enum Samples {
    static let text = "Рада 👍 said “2,000 people” fled. He denied it."

    static func span(_ words: String) -> Span {
        guard let range = text.range(of: words) else { preconditionFailure("\(words) is not in the sample") }
        return Span(begin: text.utf8.distance(to: range.lowerBound), end: text.utf8.distance(to: range.upperBound))
    }

    static var document: Document {
        var document = Document(id: "d1", text: text)
        document.blocks = [Block(kind: .paragraph, span: Span(begin: 0, end: text.utf8.count))]
        document.uri = "file:///a/b.html"
        document.canonicalUri = "https://example.org/b"
        document.title = "Title"
        document.subtitle = "Subtitle"
        document.bylines = ["A. Writer"]
        document.publisher = "Northern Wire"
        document.language = "en"
        document.publishedAt = DocumentDate(value: "2024-12-28", precision: .day, origin: .jsonLD)
        document.modifiedAt = DocumentDate(value: "2024-12-28T10:00:00Z", precision: .second, origin: .meta)
        document.retrievedAt = DocumentDate(given: "2024-12")
        document.rawHash = String(repeating: "0a", count: 32)
        document.textHash = String(repeating: "f9", count: 32)
        document.sentences = [Sentence(span: span("Рада 👍 said “2,000 people” fled."))]
        document.tokens = [
            Token(span: span("Рада"), lemma: "Рада", upos: "PROPN", xpos: "NNP", feats: "", head: 1, deprel: "nsubj"),
            Token(
                span: span("said"), lemma: "say", upos: "VERB", xpos: "VBD", feats: "Tense=Past", head: -1,
                deprel: "root"),
        ]
        document.mentions = [
            Mention(id: "m1", span: span("Рада"), head: span("Рада"), type: .organization, kind: .name, entity: "e1")
        ]
        document.entities = [
            Entity(
                id: "e1", name: "Рада", type: .organization, identifier: "Q1", aliases: ["Rada"], role: "parliament",
                affiliations: ["Ukraine"], mentions: ["m1"])
        ]
        document.times = [
            TimeExpression(
                span: span("said"), type: .date, value: "2024", begin: "2024-01-01", end: "2025-01-01",
                anchor: "2024-12-28")
        ]
        document.quantities = [quantity]
        document.claims = [claim]
        return document
    }

    static let quantity = Quantity(
        span: span("2,000"), low: 2000, high: 2000.5, comparator: .exact, unit: "people", of: span("people"))

    static let claim = Claim(
        id: "c1",
        attribution: [
            AttributionLink(
                source: Source(
                    span: span("Рада"), text: "Рада", name: "Рада", entity: "e1", kind: .named, role: "parliament",
                    affiliations: ["Ukraine"]),
                cue: Cue(span: span("said"), lemma: "say", stance: .say))
        ],
        quotation: .mixed, content: [span("2,000 people"), span("fled")], text: "2,000 people fled",
        statement: "2,000 people fled.", certainty: .trueCertain,
        hedges: [Qualifier(span: span("people"), kind: "MODAL")],
        negations: [Qualifier(span: span("denied"), kind: "DENIAL")],
        caveats: [Qualifier(span: span("it"), kind: "UNVERIFIED")],
        event: ClaimEvent(
            type: "RETREAT", predicate: "flee",
            arguments: [.init(role: "actor", mention: "m1", span: span("people"))],
            place: Referent(text: "people", span: span("people"), entity: "e1"), time: 0),
        measures: [
            Measure(
                quantity: quantity, indicator: "DISPLACED", group: Referent(text: "people", span: span("people")),
                by: Referent(text: "Рада", span: span("Рада")), place: Referent(text: "it", span: span("it")),
                window: .init(begin: "2024-01-01", end: "2025-01-01"), asOf: "2024-12-28", accumulation: .cumulative,
                policy: "p"),
            Measure(quantity: quantity, indicator: "DISPLACED", partOf: 0),
        ],
        topic: "t", confidence: 0.5)
}

extension String.UTF8View {
    fileprivate func distance(to index: String.Index) -> Int { distance(from: startIndex, to: index) }
}
