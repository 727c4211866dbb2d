import DocumentModel
import Ledger
import TestSupport
import Testing

struct ClaimTableTests {
    static func record(_ document: Document) -> ClaimRecord {
        let kept = document.kept
        let claim = kept.claims?.first ?? Claim(id: "", attribution: [], quotation: .none, content: [], text: "")
        return ClaimRecord(
            document: ClaimRecord.Origin(id: kept.id, uri: kept.uri, publisher: kept.publisher), claim: claim)
    }

    static let records: [ClaimRecord] = {
        let quantity = Quantity(span: Span(begin: 0, end: 1), low: 1000, high: 1000, comparator: .about)
        var relayed = Document.saying("彼は言った 🚂", by: "Ivana Marić", id: "d2", certainty: .unknown)
        relayed.claims?[0].attribution.insert(
            AttributionLink(source: Source(text: "a newspaper", kind: .document)), at: 0)
        relayed.publisher = nil
        relayed.uri = nil
        return [
            record(
                .saying(
                    "We lost about 1,000 men in a single week of fighting, which is more than ever.",
                    by: "José Álvarez",
                    id: "d1", measures: [Measure(quantity: quantity, indicator: "KILLED_OR_WOUNDED")])),
            record(relayed),
            record(Document(id: "d3", text: "")),
        ]
    }()

    @Test func `a part of a figure says of which`() {
        let figures = [(45, nil), (12, 0)].map { number, whole in
            Measure(
                quantity: Quantity(span: Span(begin: 0, end: 1), low: number, high: number, comparator: .exact),
                indicator: "KILLED", partOf: whole)
        }
        let record = Self.record(.saying("45 died, 12 of them children.", by: "Ana", id: "d1", measures: figures))
        #expect(
            ClaimTable(width: 50).lines([record]).suffix(2) == [
                "    say · true certain · 45 killed; 12 killed", "    (part of 45) · Gazette · d1.txt:11-40",
            ])
    }

    @Test func `columns with wrapped texts`() {
        let table = ClaimTable(width: 111).lines(Self.records).joined(separator: "\n")
        #expect(
            table == """
                who                     stance  certainty  statement                  figure              outlet   where
                ──────────────────────  ──────  ─────────  ─────────────────────────  ──────────────────  ───────  ────────────
                José Álvarez            say     true       We lost about 1,000 men    about 1,000 killed  Gazette  d1.txt:20-98
                                                certain    in a single week of        or wounded
                                                           fighting, which is more
                                                           than ever.
                Ivana Marić, via a      say     unknown    彼は言った 🚂                                           d2:19-26
                newspaper
                the outlet                      unknown                                                            d3
                """)
    }

    @Test func `paragraphs where it is narrow`() {
        let table = ClaimTable(width: 50).lines(Self.records).joined(separator: "\n")
        #expect(
            table == """
                José Álvarez: We lost about 1,000 men in a single
                week of fighting, which is more than ever.
                    say · true certain · about 1,000 killed or
                    wounded · Gazette · d1.txt:20-98
                Ivana Marić, via a newspaper: 彼は言った 🚂
                    say · unknown · d2:19-26
                the outlet:
                    unknown · d3
                """)
    }

    @Test func `no claims, no table`() {
        #expect(ClaimTable(width: 100).lines([]) == [])
    }

    @Test(
        arguments: [
            (1000, 1000, Quantity.Comparator.exact, nil, "1,000"),
            (1000, 1000, .about, nil, "about 1,000"),
            (1_234_567, nil, .moreThan, nil, "more than 1,234,567"),
            (12, nil, .atLeast, nil, "at least 12"),
            (12, nil, .vague, nil, "at least 12"),
            (nil, 50, .lessThan, nil, "less than 50"),
            (nil, 50, .atMost, "percent", "at most 50 percent"),
            (100, 999, .vague, nil, "100-999"),
            (1.5, 1.5, .exact, "t", "1.5 t"),
            (-3000, -3000, .exact, "EUR", "-3,000 EUR"),
            (nil, nil, .vague, nil, "?"),
        ] as [(Double?, Double?, Quantity.Comparator, String?, String)])
    func figures(
        _ low: Double?, _ high: Double?, _ comparator: Quantity.Comparator, _ unit: String?, _ words: String
    ) {
        let span = Span(begin: 0, end: 1)
        let quantity = Quantity(span: span, low: low, high: high, comparator: comparator, unit: unit)
        #expect(FigureWords.words(of: quantity) == words)
    }

    @Test func `a record is one JSON object: the claim with its document`() throws {
        let record = ClaimRecord(
            document: ClaimRecord.Origin(id: "d", uri: "file:///a/b", publishedAt: DocumentDate(given: "2024-12-28")),
            claim: Claim(
                id: "c", attribution: [AttributionLink()], quotation: .direct, content: [Span(begin: 1, end: 3)],
                text: "no"))
        #expect(
            try JSONLine().encode(record)
                == #"{"attribution":[{}],"caveats":[],"certainty":"UNKNOWN","content":[{"begin":1,"end":3}],"#
                + #""document":{"id":"d","publishedAt":{"origin":"GIVEN","precision":"DAY","value":"2024-12-28"},"#
                + #""uri":"file:///a/b"},"hedges":[],"id":"c","measures":[],"negations":[],"quotation":"DIRECT","text":"no"}"#
        )
    }
}
