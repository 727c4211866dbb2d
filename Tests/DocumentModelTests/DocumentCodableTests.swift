import DocumentModel
import FoundationEssentials
import TestSupport
import Testing

struct DocumentCodableTests {
    private func roundTrip(_ document: Document) throws -> Document {
        try JSONDecoder().decode(Document.self, from: JSONEncoder().encode(document))
    }

    private func decode(_ json: String) throws -> Document {
        try JSONDecoder().decode(Document.self, from: Data(json.utf8))
    }

    private func encode(_ document: Document) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(document), as: UTF8.self)
    }

    @Test func `a document with every field comes back whole`() throws {
        #expect(try roundTrip(.complete()) == .complete())
    }

    @Test func `the least document comes back whole`() throws {
        #expect(try roundTrip(Document(id: "a", text: "b")) == Document(id: "a", text: "b"))
    }

    @Test func `no claims found is not the same as not yet normalized`() throws {
        var document = Document(id: "a", text: "b")
        document.claims = []
        #expect(try roundTrip(document) == document)
    }

    @Test func `fields without anything in them are left out`() throws {
        #expect(try encode(Document(id: "a", text: "b/c")) == #"{"id":"a","text":"b/c"}"#)
    }

    @Test func `tokens are columns, and a column that nobody filled is absent`() throws {
        var document = Document(id: "a", text: "He ran")
        document.tokens = [
            Token(span: Span(begin: 0, end: 2), upos: "PRON"), Token(span: Span(begin: 3, end: 6), upos: "VERB"),
        ]
        #expect(
            try encode(document)
                == #"{"id":"a","text":"He ran","tokens":{"begin":[0,3],"end":[2,6],"upos":["PRON","VERB"]}}"#)
        #expect(try roundTrip(document) == document)
    }

    @Test(arguments: [
        ("2024", DocumentDate.Precision.year), ("2024-12", .month), ("2024-12-28", .day),
        ("2024-12-28T10", .hour), ("2024-12-28T10:00", .minute), ("2024-12-28T10:00:00Z", .second),
        ("2024-12-28T10:00Z", .minute), ("2024-12-28T10:00+02:00", .minute), ("2024-12-28T10-0500", .hour),
        ("2024-12-28T10:00:00.25-05:00", .second),
    ])
    func `a bare date is taken as given`(_ value: String, _ precision: DocumentDate.Precision) throws {
        let document = try decode(#"{"id":"a","text":"b","publishedAt":"\#(value)"}"#)
        #expect(document.publishedAt == DocumentDate(value: value, precision: precision, origin: .given))
    }

    @Test(arguments: [
        "", "yesterday", "24", "2024-", "2024-1", "2024/12/28", "2024-12-28 10:00", "2024-12T10", "2024-12-28T",
        "2024-12-28T10:00+", "2024-12-28T10:00+2", "2024-12-28T10:00ZZ", "2024-12-28T10:00.5", "2024-12-28T10:00:00.",
    ])
    func `what is no ISO date is no date`(_ value: String) {
        for date in [#""\#(value)""#, #"{"value":"\#(value)"}"#] {
            #expect(throws: DecodingError.self) { try decode(#"{"id":"a","text":"b","publishedAt":\#(date)}"#) }
        }
    }

    @Test(arguments: [
        #"{"text":"b"}"#,
        #"{"id":"a"}"#,
        #"{"id":"a","text":"b","tokens":{"begin":[0,1],"end":[1]}}"#,
        #"{"id":"a","text":"b","tokens":{"begin":[1],"end":[0]}}"#,
        #"{"id":"a","text":"b","blocks":[{"kind":"POEM","span":{"begin":0,"end":1}}]}"#,
        #"{"id":"a","text":"b","sentences":[{"span":{"begin":1,"end":0}}]}"#,
    ])
    func `malformed documents are refused`(_ json: String) {
        #expect(throws: DecodingError.self) { try decode(json) }
    }
}
