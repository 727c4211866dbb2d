import DocumentModel
import Ledger
import LedgerSQLite
import PipelineStage
import StoreStage
import TestSupport
import Testing

struct StoreStageTests {
    private func documents(_ ids: String...) -> [Document] { ids.map { Document(id: $0, text: $0) } }

    private func stored(_ ids: String...) -> [StageResult<StoredDocument>] {
        ids.map { .output(StoredDocument(documentID: $0)) }
    }

    @Test func `a batch is stored and each document is acknowledged in order`() throws {
        let folder = try TemporaryFolder()
        let ledger = try SQLiteLedger(path: folder.file("ledger.sqlite"))
        var stage = StoreStage { (_) throws(LedgerError) in ledger }
        #expect(stage.process(documents("b", "a", "b")) == stored("b", "a", "b"))
        #expect(try ledger.documentIDs(after: nil, limit: 10) == ["a", "b"])
        #expect(stage.process([]) == [])
    }

    @Test func `a bad document fails alone, and is not tried again`() throws {
        let folder = try TemporaryFolder()
        let ledger = try SQLiteLedger(path: folder.file("ledger.sqlite"))
        var stage = StoreStage { (_) throws(LedgerError) in ledger }
        var bad = Document(id: "bad", text: "a")
        bad.sentences = [Sentence(span: Span(begin: 0, end: 1))]
        bad.blocks = [Block(kind: .title, span: Span(begin: 0, end: 2))]
        let results = stage.process(documents("a") + [bad] + documents("b"))
        let failure = StageFailure(
            kind: .permanent, code: "ledger-document",
            message:
                "document \"bad\" cannot be stored: the span 0..<2 is not one of its text's 1 bytes; this is a mistake "
                + "of an earlier stage: report it with the document")
        #expect(results == stored("a") + [.failed(failure)] + stored("b"))
        #expect(try ledger.documentIDs(after: nil, limit: 10) == ["a", "b"])
    }

    @Test(arguments: [
        (LedgerError.Kind.locked, StageFailure.Kind.dependency, "ledger-locked"),
        (.full, .dependency, "ledger-full"),
        (.readOnly, .dependency, "ledger-read-only"),
        (.corrupt, .dependency, "ledger-corrupt"),
        (.version, .dependency, "ledger-version"),
        (.unavailable, .dependency, "ledger-unavailable"),
        (.other, .dependency, "ledger-other"),
    ])
    func `a ledger that is away fails the whole batch, and is opened anew for the next`(
        _ kind: LedgerError.Kind, _ expected: StageFailure.Kind, _ code: String
    ) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("ledger.sqlite")
        var errors = [LedgerError(kind: kind, message: "away")]
        var stage = StoreStage { (_) throws(LedgerError) in
            if let error = errors.popLast() { throw error }
            return try SQLiteLedger(path: path)
        }
        let failure = StageFailure(kind: expected, code: code, message: "away")
        #expect(stage.process(documents("a", "b")) == [.failed(failure), .failed(failure)])
        #expect(stage.process(documents("a", "b")) == stored("a", "b"))
    }

    @Test func settings() throws {
        let settings = try StoreSettings(["ledger": "/l", "batch": "7", "other": "x"])
        #expect((settings.ledger, settings.batch) == ("/l", 7))
        #expect(try StoreSettings(["ledger": "/l"]).batch == 64)
    }

    @Test(arguments: [
        ([:], "the store needs the setting \"ledger\": the path of the ledger's file"),
        (["ledger": ""], "the store needs the setting \"ledger\": the path of the ledger's file"),
        (["ledger": "l", "batch": "0"], "the store's setting \"batch\" is \"0\": give a number from 1 to 10000"),
        (["ledger": "l", "batch": "x"], "the store's setting \"batch\" is \"x\": give a number from 1 to 10000"),
    ])
    func `unusable settings are refused`(_ settings: [String: String], _ message: String) {
        let error = #expect(throws: StoreSettings.Refusal.self) { try StoreSettings(settings) }
        #expect(error?.description == message)
    }
}
