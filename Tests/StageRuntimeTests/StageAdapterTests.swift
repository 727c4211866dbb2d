import DocumentModel
import PipelineMessages
import PipelineStage
import StageRuntime
import Testing

/// Gives back what its URI says.
private struct ScriptedStage: Stage {
    static let name = StageName.ingest

    var batchLimit: Int { 3 }
    /// Results that it leaves out.
    var missing = 0

    mutating func process(_ inputs: [Item]) -> [StageResult<Document>] {
        inputs.dropLast(missing).map { item in
            switch item.uri {
            case "output": .output(Document(id: "d", text: "t"))
            case "bad output": .output(badDocument)
            case "children": .children([Item(uri: "a"), Item(uri: "b")])
            case "skipped": .skipped(reason: "empty")
            default: .failed(StageFailure(kind: .transient, code: "c", message: "m"))
            }
        }
    }

    private var badDocument: Document {
        var document = Document(id: "d", text: "t")
        document.sentences = [Sentence(span: Span(begin: 0, end: 2))]
        return document
    }
}

@Suite struct StageAdapterTests {
    @Test func everyResultTravels() throws {
        var adapter = StageAdapter(ScriptedStage())
        let results = adapter.process(
            try ["output", "children", "skipped", "failed"].map { try Item(uri: $0).serialized() })
        #expect(
            results == [
                .output(try Document(id: "d", text: "t").serialized()),
                .children([try child("a"), try child("b")]), .skipped(reason: "empty"),
                .failed(StageFailure(kind: .transient, code: "c", message: "m")),
            ])
        #expect(adapter.batchLimit == 3)
    }

    private func child(_ uri: String) throws -> PayloadResult.Child {
        let item = Item(uri: uri)
        return PayloadResult.Child(id: item.id, uri: uri, payload: try item.serialized())
    }

    @Test func payloadThatIsNoneFailsAloneAndForGood() throws {
        var adapter = StageAdapter(ScriptedStage())
        let results = adapter.process([[0xFF], try Item(uri: "skipped").serialized()])
        guard case .failed(let failure) = results[0] else {
            Issue.record("malformed bytes were taken")
            return
        }
        #expect(failure.kind == .permanent)
        #expect(failure.code == "malformed-payload")
        #expect(results[1] == .skipped(reason: "empty"))
    }

    @Test func outputThatCannotTravelFailsForGood() throws {
        var adapter = StageAdapter(ScriptedStage())
        #expect(
            adapter.process([try Item(uri: "bad output").serialized()]) == [
                .failed(
                    StageFailure(
                        kind: .permanent, code: "malformed-result",
                        message: "sentences: span 0..<2 is not in a text of 1 bytes"))
            ])
    }

    @Test func missingResultFailsForGood() throws {
        var adapter = StageAdapter(ScriptedStage(missing: 1))
        let results = adapter.process(try ["skipped", "skipped"].map { try Item(uri: $0).serialized() })
        #expect(results[0] == .skipped(reason: "empty"))
        guard case .failed(let failure) = results[1] else {
            Issue.record("a result came from nowhere")
            return
        }
        #expect(failure.code == "missing-result")
    }

    @Test func receiptOfTheStoreTravelsAsSuch() throws {
        #expect(try StoredDocument(documentID: "d").payloadResult() == .stored(documentID: "d"))
    }
}
