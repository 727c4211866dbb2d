package import DocumentModel

extension Document {
    private static let text =
        "“Zoë’s 🚂 moved\r\nabout 1,200 tons of grain,” Mayor Ana Díaz allegedly said on Monday; nobody checked."

    /// A document in which every field of the document model has a value, for tests that compare whole values.
    ///
    /// `shift` is added to both ends of every span; with 0 they lie in the text.
    package static func complete(id: String = "complete", shift: Int = 0) -> Document {
        var document = Document(id: id, text: text)
        /// Where the words stand first.
        func span(_ words: String) -> Span {
            let (all, part) = (Array(text.utf8), Array(words.utf8))
            let begin = (0...(all.count - part.count)).first { all[$0...].starts(with: part) } ?? all.count
            return Span(begin: begin + shift, end: begin + part.count + shift)
        }
        document.blocks = [
            Block(kind: .title, span: span("“Zoë’s 🚂 moved")), Block(kind: .paragraph, span: span(text)),
        ]
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
        document.sentences = [Sentence(span: span(text)), Sentence(span: span("nobody checked."))]
        document.tokens = [
            Token(
                span: span("Zoë"), lemma: "Zoë", upos: "PROPN", xpos: "NNP", feats: "Number=Sing", head: 1,
                deprel: "nsubj"),
            Token(
                span: span("moved"), lemma: "move", upos: "VERB", xpos: "VBD", feats: "Tense=Past", head: -1,
                deprel: "root"),
        ]
        document.mentions = [
            Mention(
                id: "m1", span: span("Mayor Ana Díaz"), head: span("Díaz"), type: .person, kind: .name, entity: "e1"),
            Mention(id: "m2", span: span("Zoë’s 🚂"), head: span("🚂"), type: .vehicle, kind: .nominal, entity: "e2"),
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
                span: span("Monday"), type: .date, value: "2024-12-23", begin: "2024-12-23", end: "2024-12-24",
                anchor: "2024-12-28", modifier: .about)
        ]
        document.quantities = [
            Quantity(
                span: span("about 1,200 tons"), low: 1200, high: 1200.5, comparator: .about, unit: "t",
                of: span("tons of grain"), si: SIValue(low: 1_200_000, high: 1_200_500, unit: "kg"))
        ]
        document.claims = [completeClaim(span)]
        return document
    }

    private static func completeClaim(_ span: (String) -> Span) -> Claim {
        let whole = completeMeasure(span)
        var part = whole
        part.partOf = 0
        return Claim(
            id: "c1",
            attribution: [
                AttributionLink(
                    source: Source(
                        span: span("Mayor Ana Díaz"), text: "Mayor Ana Díaz", name: "Ana Díaz", entity: "e1",
                        kind: .named,
                        role: "Mayor", affiliations: ["City of Ås"], number: 1, anonymity: span("on Monday"),
                        pseudonym: "mayor 1"),
                    cue: Cue(span: span("said"), lemma: "say", stance: .say))
            ],
            quotation: .direct, content: [span("Zoë’s 🚂 moved"), span("about 1,200 tons of grain")],
            text: "Zoë’s 🚂 moved about 1,200 tons of grain",
            statement: "Zoë’s 🚂 moved about 1,200 tons of grain.", certainty: .trueUncertain,
            hedges: [Qualifier(span: span("allegedly"), kind: "HEARSAY")],
            negations: [Qualifier(span: span("nobody"), kind: "NO")],
            caveats: [Qualifier(span: span("nobody checked"), kind: "UNVERIFIED")],
            event: ClaimEvent(
                type: "AID", predicate: "move",
                arguments: [
                    ClaimEvent.Argument(role: "ACTOR", mention: "m2", span: span("Zoë’s 🚂")),
                    ClaimEvent.Argument(role: "INSTRUMENT", mention: "m1", span: span("🚂")),
                ],
                place: Referent(text: "Ås", span: span("Ana"), entity: "e2"), time: 0),
            measures: [whole, part],
            topic: "DEPLOYED|grain", confidence: 0.75)
    }

    private static func completeMeasure(_ span: (String) -> Span) -> Measure {
        Measure(
            quantity: Quantity(
                span: span("1,200 tons"), low: 1200, high: 1300, comparator: .between, unit: "t",
                of: span("tons of grain"), si: SIValue(low: 1_200_000, high: 1_300_000, unit: "kg")),
            indicator: "DEPLOYED", group: Referent(text: "grain", span: span("grain"), entity: "e2"),
            by: Referent(text: "Zoë’s 🚂", span: span("Zoë’s"), entity: "e2"),
            place: Referent(text: "Ås", span: span("Díaz"), entity: "e1"),
            window: Measure.Window(begin: "2024-12-23", end: "2024-12-24"), asOf: "2024-12-28",
            accumulation: .period, policy: "acled-2023")
    }
}
