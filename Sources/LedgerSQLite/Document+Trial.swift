import DocumentModel

extension Document {
    /// A document with a row for every table, which a ledger that is whole takes; it is never committed.
    static var trial: Document {
        let span = Span(begin: 0, end: 1)
        let quantity = Quantity(span: span, low: 1, high: 1, comparator: .exact)
        var document = Document(id: "trial, never committed", text: "a")
        document.blocks = [Block(kind: .paragraph, span: span)]
        document.entities = [Entity(id: "e", name: "a", type: .person)]
        document.mentions = [Mention(id: "m", span: span, head: span, type: .person, kind: .name, entity: "e")]
        document.times = [TimeExpression(span: span, type: .date)]
        document.quantities = [quantity]
        var claim = Claim(
            id: "c", attribution: [AttributionLink(source: Source(span: span, kind: .named))], quotation: .none,
            content: [span],
            text: "a")
        claim.hedges = [Qualifier(span: span, kind: "MODAL")]
        claim.event = ClaimEvent(type: "SAY", predicate: "say", arguments: [.init(role: "A", span: span)])
        claim.measures = [Measure(quantity: quantity, indicator: "WOUNDED")]
        document.claims = [claim]
        return document
    }
}
