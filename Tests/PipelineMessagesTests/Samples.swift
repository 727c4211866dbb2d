import DocumentModel
import PipelineStage

/// Values with every field set, so that a field that a conversion forgets shows.
enum Samples {
    static let item = Item(
        uri: "file:///reports/ford.jsonl#3", version: "120-1700000000", mediaType: "application/json",
        payload: [0, 1, 0xFF, 10], documentID: "ford-3", title: "Bridge closed", publisher: "River Post",
        publishedAt: DocumentDate(value: "2024-11", precision: .month, origin: .given), bylines: ["A. Writer", "B."])

    static let document: Document = {
        var document = Document(id: "d1", text: "Ministér Ana Ford said about 20 trucks crossed on Monday.")
        document.blocks = [Block(kind: .title, span: span(0, 8)), Block(kind: .paragraph, span: span(9, 58))]
        document.uri = "file:///a.html"
        document.canonicalUri = "https://example.org/a"
        document.title = "Ford speaks"
        document.subtitle = "On trucks"
        document.bylines = ["C. Writer"]
        document.publisher = "River Post"
        document.language = "en"
        document.publishedAt = DocumentDate(value: "2024-12-28", precision: .day, origin: .jsonLD)
        document.modifiedAt = DocumentDate(value: "2024", precision: .year, origin: .meta)
        document.retrievedAt = DocumentDate(value: "2024-12-29T10:00:00Z", precision: .second, origin: .feed)
        document.rawHash = "aa"
        document.textHash = "bb"
        document.sentences = [Sentence(span: span(0, 58))]
        document.tokens = tokens
        document.mentions = [
            Mention(id: "m1", span: span(0, 18), head: span(10, 18), type: .person, kind: .name, entity: "e1"),
            Mention(id: "m2", span: span(33, 39), head: span(33, 39), type: .vehicle, kind: .nominal),
        ]
        document.entities = [
            Entity(
                id: "e1", name: "Ana Ford", type: .person, identifier: "Q1", aliases: ["Ford"], role: "Ministér",
                affiliations: ["e2"], mentions: ["m1"])
        ]
        document.times = [
            TimeExpression(
                span: span(51, 57), type: .date, value: "2024-12-23", begin: "2024-12-23", end: "2024-12-24",
                anchor: "2024-12-28")
        ]
        document.quantities = [quantity]
        document.claims = [claim]
        return document
    }()

    private static let tokens = [
        Token(
            span: span(0, 9), lemma: "minister", upos: "NOUN", xpos: "NN", feats: "Number=Sing", head: 1,
            deprel: "compound"),
        Token(span: span(10, 13), lemma: "Ana", upos: "PROPN", xpos: "NNP", feats: "", head: -1, deprel: "root"),
        Token(span: span(14, 18)),
    ]

    private static let quantity = Quantity(
        span: span(24, 32), low: 20, high: 20.5, comparator: .about, unit: "percent", of: span(33, 39))

    private static let referent = Referent(text: "trucks", span: span(33, 39), entity: "e1")

    private static let claim = Claim(
        id: "c1",
        attribution: [
            AttributionLink(
                source: Source(
                    span: span(0, 18), text: "Ministér Ana Ford", name: "Ana Ford", entity: "e1", kind: .named,
                    role: "Ministér", affiliations: ["Cabinet"]),
                cue: Cue(span: span(19, 23), lemma: "say", stance: .say)),
            AttributionLink(),
        ],
        quotation: .mixed, content: [span(24, 39), span(40, 47)], text: "about 20 trucks crossed",
        statement: "About 20 trucks crossed on 2024-12-23.", certainty: .trueUncertain,
        hedges: [Qualifier(span: span(24, 29), kind: "APPROXIMATOR")],
        negations: [Qualifier(span: span(0, 1), kind: "NOT")],
        caveats: [Qualifier(span: span(1, 3), kind: "UNVERIFIED")],
        event: ClaimEvent(
            type: "MOBILIZE", predicate: "cross",
            arguments: [.init(role: "ACTOR", mention: "m2", span: span(33, 39)), .init(role: "RECIPIENT")],
            place: referent, time: 0),
        measures: [
            Measure(
                quantity: quantity, indicator: "DEPLOYED", group: referent, by: Referent(text: "army"), place: referent,
                window: .init(begin: "2024-12-23", end: "2024-12-24"), asOf: "2024-12-28", accumulation: .cumulative,
                policy: "acled-2023")
        ],
        topic: "crossing", confidence: 0.75)

    static func span(_ begin: Int, _ end: Int) -> DocumentModel.Span { Span(begin: begin, end: end) }
}
