import DocumentModel
import PipelineStage
import Testing

struct JSONLinesTests {
    static func children(_ text: String) throws -> [Item] {
        let item = Item(uri: "file:///f.jsonl", version: "1", payload: Array(text.utf8))
        guard case .children(let items) = try Ingest.result(item) else { return [] }
        return items
    }

    @Test func `each line is an item with its number`() throws {
        let items = try Self.children("{\"text\":\"a\"}\n\nnonsense\n{\"text\":\"b\"}")
        #expect(items.map(\.uri) == ["file:///f.jsonl#L1", "file:///f.jsonl#L3", "file:///f.jsonl#L4"])
        #expect(items.map(\.version) == ["1", "1", "1"])
    }

    @Test func `a record gives a document with what it knows`() throws {
        let line =
            #"{"id":"9","title":"A title","publisher":"P","publishedAt":"2024-12-28","text":"The text of the thing."}"#
        let document = try #require(try Ingest.document(try Self.children(line)[0]))
        #expect(document.id == "9")
        #expect(document.text == "A title\n\nThe text of the thing.")
        #expect(document.title == "A title")
        #expect(document.publisher == "P")
        #expect(document.uri == "file:///f.jsonl#L1")
    }

    @Test func `html in a record is read as a page`() throws {
        let items = try Self.children(
            #"{"uri":"u","html":"<p>It was <b>over</b> &amp; done, the man said to us.</p>"}"#)
        #expect(try Ingest.document(items[0])?.text == "It was over & done, the man said to us.")
    }

    @Test(arguments: [
        ("nonsense", "not a JSON object: each line must hold one, from { to }"),
        (#"{"text":1}"#, #""text" is not a string"#),
        (#"{"id":"a"}"#, #"none of "text", "html" and "payload" is given"#),
        (#"{"payload":"e30=","mediaType":"application/x-ndjson"}"#, "a record may not hold further records"),
    ])
    func `a malformed line is dead with file, line and reason`(line: String, reason: String) throws {
        let failure = StageFailure(
            kind: .permanent, code: "malformed-record", message: "file:///f.jsonl:1: \(reason)", location: "line 1")
        let item = try #require(try Self.children(line).first)
        #expect(try Ingest.result(item) == .failed(failure))
    }
}
