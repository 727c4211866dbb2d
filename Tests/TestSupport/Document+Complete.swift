package import DocumentModel

extension Document {
    /// A document in which every field of the document model has a value, for tests that compare whole values.
    ///
    /// `shift` is added to both ends of every span; with 0 they lie in the text.
    package static func complete(id: String = "complete", shift: Int = 0) -> Document {
        func span(_ begin: Int, _ end: Int) -> Span { Span(begin: begin + shift, end: end + shift) }
        var document = Document(
            id: id,
            text:
                "“Zoë’s 🚂 moved\r\nabout 1,200 tons of grain,” Mayor Ana Díaz allegedly said on Monday; nobody checked."
        )
        document.blocks = [Block(kind: .title, span: span(0, 22)), Block(kind: .paragraph, span: span(24, 60))]
        document.uri = "file:///reports/grain.html"
        document.canonicalUri = "https://gazette.example/grain"
        document.title = "Grain “moved”"
        document.subtitle = "A \"small\" town\\counts"
        document.bylines = ["Ina Berg", "Ole \"Lo\" Dahl"]
        document.publisher = "Gazette"
        document.language = "en"
        document.publishedAt = DocumentDate(value: "2024-12-28", precision: .day, origin: .jsonLD)
        document.modifiedAt = DocumentDate(value: "2024-12-29T10:00:00Z", precision: .second, origin: .meta)
        document.retrievedAt = DocumentDate(value: "2025", precision: .year, origin: .feed)
        document.rawHash = "0a"
        document.textHash = "0b"
        document.sentences = [Sentence(span: span(0, 40)), Sentence(span: span(41, 90))]
        document.tokens = [
            Token(
                span: span(3, 7), lemma: "Zoë", upos: "PROPN", xpos: "NNP", feats: "Number=Sing", head: 1,
                deprel: "nsubj"),
            Token(
                span: span(8, 12), lemma: "move", upos: "VERB", xpos: "VBD", feats: "Tense=Past", head: -1,
                deprel: "root"),
        ]
        document.mentions = [
            Mention(id: "m1", span: span(60, 70), head: span(64, 69), type: .person, kind: .name, entity: "e1"),
            Mention(id: "m2", span: span(3, 9), head: span(4, 8), type: .vehicle, kind: .nominal, entity: "e2"),
        ]
        document.entities = [
            Entity(
                id: "e1", name: "Ana Díaz", type: .person, identifier: "Q1", aliases: ["Díaz"], role: "Mayor",
                affiliations: ["e2"], mentions: ["m1"]),
            Entity(
                id: "e2", name: "Zoë’s 🚂", type: .vehicle, identifier: "Q2", aliases: ["Zoe"], role: "engine",
                affiliations: ["e1"], mentions: ["m2"]),
        ]
        document.times = [
            TimeExpression(
                span: span(76, 82), type: .date, value: "2024-12-23", begin: "2024-12-23", end: "2024-12-24",
                anchor: "2024-12-28")
        ]
        document.quantities = [
            Quantity(span: span(20, 31), low: 1200, high: 1200.5, comparator: .about, unit: "t", of: span(32, 40))
        ]
        document.claims = [completeClaim(span)]
        return document
    }

    private static func completeClaim(_ span: (Int, Int) -> Span) -> Claim {
        Claim(
            id: "c1",
            attribution: [
                AttributionLink(
                    source: Source(
                        span: span(44, 58), text: "Mayor Ana Díaz", name: "Ana Díaz", entity: "e1", kind: .named,
                        role: "Mayor", affiliations: ["City of Ås"]),
                    cue: Cue(span: span(70, 74), lemma: "say", stance: .say))
            ],
            quotation: .direct, content: [span(3, 20), span(22, 40)], text: "Zoë’s 🚂 moved about 1,200 tons",
            statement: "Zoë’s 🚂 moved about 1,200 tons of grain.", certainty: .trueUncertain,
            hedges: [Qualifier(span: span(61, 69), kind: "HEARSAY")],
            negations: [Qualifier(span: span(84, 90), kind: "NO")],
            caveats: [Qualifier(span: span(83, 95), kind: "UNVERIFIED")],
            event: ClaimEvent(
                type: "AID", predicate: "move",
                arguments: [
                    ClaimEvent.Argument(role: "ACTOR", mention: "m2", span: span(3, 10)),
                    ClaimEvent.Argument(role: "INSTRUMENT", mention: "m1", span: span(4, 11)),
                ],
                place: Referent(text: "Ås", span: span(12, 14), entity: "e2"), time: 0),
            measures: [
                Measure(
                    quantity: Quantity(
                        span: span(20, 30), low: 1200, high: 1300, comparator: .between, unit: "t", of: span(33, 41)),
                    indicator: "DEPLOYED", group: Referent(text: "grain", span: span(34, 39), entity: "e2"),
                    by: Referent(text: "Zoë’s 🚂", span: span(4, 12), entity: "e2"),
                    place: Referent(text: "Ås", span: span(13, 15), entity: "e1"),
                    window: Measure.Window(begin: "2024-12-23", end: "2024-12-24"), asOf: "2024-12-28",
                    accumulation: .period, policy: "acled-2023")
            ],
            topic: "DEPLOYED|grain", confidence: 0.75)
    }
}
