import DocumentModel
import PipelineStage
import Testing

struct PlainTextTests {
    static let lead = "The ministry said on Monday that the bridge over the river was open again to all traffic."
    static let second = "A driver who waited at the checkpoint said that nobody had told him about it at all."

    @Test(arguments: [
        (
            "Bridge open again\n\n\(lead)\n\n\(second)",
            ["TITLE Bridge open again", "PARAGRAPH \(lead)", "PARAGRAPH \(second)"]
        ),
        ("\(lead)\n\n\(second)", ["PARAGRAPH \(lead)", "PARAGRAPH \(second)"]),
        (
            "Bridge open again\r\nTraffic flows, ministry says\r\n\r\n\(lead)\r\n\r\n\(second)",
            [
                "TITLE Bridge open again", "SUBTITLE Traffic flows, ministry says", "PARAGRAPH \(lead)",
                "PARAGRAPH \(second)",
            ]
        ),
        (
            "Bridge open again\nBy Ann Lee and Bo Chan, Northern Wire\n\n\(lead)\n\n\(second)",
            [
                "TITLE Bridge open again", "BYLINE By Ann Lee and Bo Chan, Northern Wire", "PARAGRAPH \(lead)",
                "PARAGRAPH \(second)",
            ]
        ),
        (
            "Bridge open again\n\nKYIV, Dec 28 (Agency) - \(lead)",
            ["TITLE Bridge open again", "DATELINE KYIV, Dec 28 (Agency) -", "PARAGRAPH \(lead)"]
        ),
        (
            "Bridge open again\n\nGENEVA (Northern Wire) — \(lead)",
            ["TITLE Bridge open again", "DATELINE GENEVA (Northern Wire) —", "PARAGRAPH \(lead)"]
        ),
        (
            "Bridge open again\n\n\(lead)\nRelated:\n- Police: No arrests\n- A second bridge",
            [
                "TITLE Bridge open again", "PARAGRAPH \(lead)", "HEADING Related:", "RELATED Police: No arrests",
                "RELATED A second bridge",
            ]
        ),
        (
            "Bridge open again\n\n\(lead)\n\nRead also: Ferry to stop in May",
            ["TITLE Bridge open again", "PARAGRAPH \(lead)", "RELATED Read also: Ferry to stop in May"]
        ),
        (
            "Bridge open again\n\n\(lead)\n* one thing\n* another",
            ["TITLE Bridge open again", "PARAGRAPH \(lead)", "LIST_ITEM one thing", "LIST_ITEM another"]
        ),
    ])
    func `the parts of a report are told apart`(text: String, blocks: [String]) throws {
        #expect(try Ingest.blocks(Ingest.text(text)) == blocks)
    }

    @Test func `a second line that says what the next says again is the subtitle`() throws {
        let subtitle =
            "Amid heavy losses of some 900 men in eight days, island conscripts are reported to hide rather than face capture, "
            + "according to the Harbour Defence Council."
        let lead =
            "Island conscripts sent to the front are suffering heavy losses, and some hide rather than face capture, "
            + "according to Harbour Defence Council Spokesperson Tom Reed."
        let text =
            "Island conscripts hide from capture in fear\n\(subtitle)\n\(lead)\n\(Self.second)\nRelated:\n- Reed: Losses grow"
        #expect(
            try Ingest.blocks(Ingest.text(text)) == [
                "TITLE Island conscripts hide from capture in fear", "SUBTITLE \(subtitle)", "PARAGRAPH \(lead)",
                "PARAGRAPH \(Self.second)", "HEADING Related:", "RELATED Reed: Losses grow",
            ])
    }

    @Test func `hard-wrapped paragraphs are joined`() throws {
        let wrapped =
            "The ministry said on Monday that the bridge\nover the river was open again to all traffic\nand that it was safe."
        #expect(try Ingest.blocks(Ingest.text("\(wrapped)\n\n\(wrapped)")).map { $0.contains("\n") } == [false, false])
    }

    @Test(arguments: [
        ("Bridge open\nBy Ann Lee and Bo Chan, Northern Wire\n\n\(lead)", ["Ann Lee", "Bo Chan"]),
        ("Bridge open\nBy Amna Idris, Sahel Monitor\n\n\(lead)", ["Amna Idris"]),
        ("Bridge open\nBy Maria de la Cruz\n\n\(lead)", ["Maria de la Cruz"]),
        ("Bridge open\nBy then it was too late for them\n\n\(lead)", []),
    ])
    func `authors are read from bylines`(text: String, names: [String]) throws {
        #expect(try Ingest.document(Ingest.text(text))?.bylines == names)
    }

    @Test(arguments: [
        ("KYIV, Dec 28, 2024 (Agency) - \(lead)", "2024-12-28"),
        ("Bridge open\n28 December 2024\n\n\(lead)", "2024-12-28"),
        ("Bridge open\nPublished: 2024-12-28 10:00\n\n\(lead)", "2024-12-28"),
        ("KYIV, Dec 28 (Agency) - \(lead)", nil),
    ])
    func `a date without a year is not known`(text: String, value: String?) throws {
        let expected = value.map { DocumentDate(value: $0, precision: .day, origin: .text) }
        #expect(try Ingest.document(Ingest.text(text))?.publishedAt == expected)
    }

    @Test func `what the submitter knows comes first`() throws {
        var item = Ingest.text(Self.lead)
        item.title = "Given"
        item.documentID = "7"
        item.publishedAt = DocumentDate(given: "2024")
        let document = try #require(try Ingest.document(item))
        #expect(document.id == "7")
        #expect(document.text == "Given\n\n\(Self.lead)")
        #expect(document.publishedAt == DocumentDate(value: "2024", precision: .year, origin: .given))
    }
}
