import DocumentModel
import Foundation
import IngestStage
import PipelineStage
import Testing

struct IngestStageTests {
    /// The blocks of what ingest makes of pushed bytes, as `KIND words`.
    static func blocks(_ item: Item) throws -> [String] {
        var stage = try IngestStage()
        guard case .output(let document) = stage.process([item])[0] else { return [] }
        let bytes = Array(document.text.utf8)
        return document.blocks.map {
            "\($0.kind.rawValue) \(String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self))"
        }
    }

    @Test(arguments: [
        (["maximumBytes": "0"], "maximumBytes is \"0\": give a whole number of bytes above 0, such as 20971520"),
        (["maximumBytes": "many"], "maximumBytes is \"many\": give a whole number of bytes above 0, such as 20971520"),
        (
            ["languages": "english"],
            "languages is \"english\": give ISO 639-1 codes separated by commas, such as en,uk"
        ),
        (["lang": "en"], "ingest has no setting \"lang\": it has maximumBytes and languages"),
    ])
    func `a setting that cannot be is refused`(settings: [String: String], message: String) {
        #expect(throws: StageFailure(kind: .permanent, code: "bad-settings", message: message)) {
            try IngestStage(settings: settings)
        }
    }

    // The hashes were computed with Python's hashlib.
    @Test func `a text becomes a document`() throws {
        var stage = try IngestStage()
        let item = Item(
            uri: "file:///a.txt", mediaType: "text/plain",
            payload: Array("The mayor speaks\n\nThe mayor said that it was over and that he would go home.\n".utf8))
        let text = "The mayor speaks\n\nThe mayor said that it was over and that he would go home."
        var document = Document(id: "32bd6eb13932b078b64ac65fe24e3d5d", text: text)
        document.blocks = [
            Block(kind: .title, span: Span(begin: 0, end: 16)), Block(kind: .paragraph, span: Span(begin: 18, end: 76)),
        ]
        document.uri = "file:///a.txt"
        document.title = "The mayor speaks"
        document.language = "en"
        document.rawHash = "ebdac0fcce485a2f6e8032d4f8a083c5cdb66f46a410170878943e744be6fbf0"
        document.textHash = "0f52404974c9c762a986ae161d077810f22675c7dcac14d8b9ccb43e21330716"
        #expect(stage.process([item]) == [.output(document)])
    }
}
