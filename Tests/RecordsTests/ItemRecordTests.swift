import DocumentModel
import PipelineStage
import Records
import Testing

struct ItemRecordTests {
    static let item = Item(
        uri: "file:///a.html", version: "3-4", mediaType: "text/html", payload: [0, 255, 10], documentID: "d",
        title: "T", publisher: "P", publishedAt: DocumentDate(given: "2024"), bylines: ["B", "C"])

    @Test(arguments: [item, Item(uri: "a"), Item(uri: "a", payload: [])])
    func `an item comes back as it was`(item: Item) throws {
        #expect(try Item(jsonLine: item.jsonLine().utf8) == item)
    }

    @Test(arguments: [
        (#"{"uri":"a"}"#, Item(uri: "a")),
        (
            #"{"uri":"a","text":"é","unknown":1}"#,
            Item(uri: "a", mediaType: "text/plain; charset=utf-8", payload: [0xC3, 0xA9])
        ),
        (
            #"{"uri":"a","html":"<p>"}"#,
            Item(uri: "a", mediaType: "text/html; charset=utf-8", payload: Array("<p>".utf8))
        ),
        (#"{"uri":"a","text":"x","mediaType":"text/html"}"#, Item(uri: "a", mediaType: "text/html", payload: [0x78])),
        (#"{"uri":"a","payload":"AP8K"}"#, Item(uri: "a", payload: [0, 255, 10])),
        (
            #"{"text":"x","id":"7"}"#,
            Item(uri: "f#L1", mediaType: "text/plain; charset=utf-8", payload: [0x78], documentID: "7")
        ),
        (
            #"{"uri":"a","publishedAt":"2024-12-28"}"#,
            Item(uri: "a", publishedAt: DocumentDate(value: "2024-12-28", precision: .day, origin: .given))
        ),
        (
            #"{"uri":"a","publishedAt":{"value":"2024","precision":"YEAR","origin":"FEED"}}"#,
            Item(uri: "a", publishedAt: DocumentDate(value: "2024", precision: .year, origin: .feed))
        ),
    ])
    func `a line gives an item`(line: String, item: Item) throws {
        #expect(try Item(jsonLine: line.utf8, defaultURI: "f#L1") == item)
    }

    @Test(arguments: [
        ("{}", #""uri" is missing: give a path, a URI or a name"#),
        (#"{"uri":""}"#, #""uri" is missing: give a path, a URI or a name"#),
        (
            #"{"uri":"a","text":"b","html":"c"}"#,
            #"more than one of "payload", "text" and "html" is given: leave all but one out"#
        ),
        (#"{"uri":"a","payload":"?"}"#, #""payload": Encountered Data is not valid Base64."#),
        (#"{"uri":"a","bylines":"b"}"#, #""bylines" is not an array"#),
        ("[]", "not a JSON object: each line must hold one, from { to }"),
    ])
    func `a fault has a reason`(line: String, reason: String) {
        #expect(throws: RecordError(reason)) { try Item(jsonLine: line.utf8) }
    }
}
