import DocumentModel
import Foundation
import Records
import Testing

struct DocumentJSONLineTests {
    @Test func `a full document comes back as it was`() throws {
        let line = try Samples.document.jsonLine()
        #expect(try Document(jsonLine: line.utf8) == Samples.document)
        #expect(try Document(jsonLine: line.utf8).jsonLine() == line)
    }

    @Test func `spans are code points at the edge`() throws {
        var document = Document(id: "a", text: "👍 e\u{301}t\u{E9} \r\n🙂")
        document.blocks = [Block(kind: .paragraph, span: Span(begin: 5, end: 18))]
        #expect(
            try document.jsonLine()
                == #"{"blocks":[{"kind":"PARAGRAPH","span":{"begin":2,"end":10}}],"id":"a","text":"👍 "#
                + "e\u{301}t\u{E9} \\r\\n🙂\"}")
    }

    @Test func `tokens can be left out`() throws {
        var expected = Samples.document
        expected.tokens = []
        #expect(try Document(jsonLine: Samples.document.jsonLine(withTokens: false).utf8) == expected)
    }

    @Test func `keys are sorted and slashes stay`() throws {
        var document = Document(id: "a/b", text: "t")
        document.uri = "file:///x"
        #expect(try document.jsonLine() == #"{"id":"a/b","text":"t","uri":"file:///x"}"#)
    }

    @Test func `the least document has id and text`() throws {
        #expect(try Document(jsonLine: #"{"id":"a","text":""}"#.utf8) == Document(id: "a", text: ""))
    }

    @Test func `a bare date is a given one`() throws {
        let document = try Document(jsonLine: #"{"id":"a","text":"","publishedAt":"2024-12"}"#.utf8)
        #expect(document.publishedAt == DocumentDate(value: "2024-12", precision: .month, origin: .given))
    }

    @Test(arguments: [
        (#"{"id":"a"}"#, #""text" is missing"#),
        (#"{"id":"","text":""}"#, #""id" is empty"#),
        (#"{"id":1,"text":""}"#, #""id" is not a string"#),
        (
            #"{"id":"a","text":"b","blocks":[{"kind":"PARAGRAPH","span":{"begin":0,"end":2}}]}"#,
            "span 0-2 is not inside the text of 1 code points"
        ),
        (
            #"{"id":"a","text":"b","sentences":[{"span":{"begin":1,"end":0}}]}"#,
            "\"sentences[0].span\": the span ends before it begins"
        ),
        (
            #"{"id":"a","text":"b","sentences":[{"span":{"begin":-1,"end":0}}]}"#,
            "span -1-0 is not inside the text of 1 code points"
        ),
        (#"{"id":"a","text":"b","sentences":[{"span":{"begin":0}}]}"#, #""sentences[0].span.end" is missing"#),
        (
            #"{"id":"a","text":"b","tokens":{"begin":[0],"end":[]}}"#,
            #""tokens": the columns of tokens differ in length"#
        ),
        (
            #"{"id":"a","text":"b","tokens":{"begin":[0],"end":[1],"head":[1]}}"#,
            "the head of token 0 is 1: there are 1 tokens"
        ),
        (
            #"{"id":"a","text":"b","blocks":[{"kind":"NOISE","span":{"begin":0,"end":1}}]}"#,
            #""blocks[0].kind": Cannot initialize Kind from invalid String value NOISE"#
        ),
        (
            Self.claim(
                #""hedges":[],"negations":[],"caveats":[],"measures":[{"quantity":{"span":{"begin":0,"end":1},"comparator":"EXACT"},"indicator":"KILLED","partOf":0}]"#
            ),
            "measure 0 of claim c is a part of no other measure of it: there are 1, counted from 0"
        ),
        (#"["id"]"#, "not a JSON object: each line must hold one, from { to }"),
        ("", "not a JSON object: each line must hold one, from { to }"),
        ("{\u{0}}", "not valid JSON"),
        (#"{"id":"a","text":"\ud800"}"#, "not valid JSON"),
        (#"{"id":"a","#, "the JSON object does not end on this line: each line must hold a whole one"),
    ])
    func `a fault has a reason`(line: String, reason: String) {
        #expect(throws: RecordError(reason)) { try Document(jsonLine: line.utf8) }
    }

    @Test func `a number that is not finite is refused`() {
        var document = Document(id: "a", text: "b")
        document.quantities = [Quantity(span: Span(begin: 0, end: 1), low: .infinity, high: nil, comparator: .exact)]
        #expect(throws: RecordError.self) { try document.jsonLine() }
    }

    /// A line with one claim that has the fields given.
    private static func claim(_ fields: String) -> String {
        #"{"id":"a","text":"b","claims":[{"id":"c","attribution":[],"quotation":"NONE","content":[],"text":"","#
            + #""certainty":"UNKNOWN",\#(fields)}]}"#
    }
}
