import DocumentModel
import FoundationEssentials
import Ledger
import LedgerSQLite
import PipelineStage
import StoreStage
import TestSupport
import Testing

/// The file, or its folder, is removed, renamed or replaced while the ledger is open.
struct LedgerFilesTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.file("books"), withIntermediateDirectories: false)
        path = folder.file("books/ledger.sqlite")
    }

    struct Absence: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let words: String
        let takeAway: @Sendable (TemporaryFolder) throws -> Void
    }

    static let files = FileManager.default

    static let absences = [
        Absence(testDescription: "removed", words: "is gone: ") {
            try files.removeItem(atPath: $0.file("books/ledger.sqlite"))
        },
        Absence(testDescription: "renamed", words: "is gone: ") {
            try files.moveItem(atPath: $0.file("books/ledger.sqlite"), toPath: $0.file("books/old.sqlite"))
        },
        Absence(testDescription: "folder renamed", words: "is gone: ") {
            try files.moveItem(atPath: $0.file("books"), toPath: $0.file("old"))
        },
        Absence(testDescription: "replaced by another ledger", words: "was replaced by another file ") {
            try SQLiteLedger(path: $0.file("other.sqlite")).store([Document(id: "x", text: "x")])
            try files.removeItem(atPath: $0.file("books/ledger.sqlite"))
            try files.moveItem(atPath: $0.file("other.sqlite"), toPath: $0.file("books/ledger.sqlite"))
        },
        Absence(testDescription: "log removed", words: "-wal, which belongs to the ledger, was removed") {
            try files.removeItem(atPath: $0.file("books/ledger.sqlite-wal"))
        },
        Absence(testDescription: "index of the log removed", words: "-shm, which belongs to the ledger, was removed") {
            try files.removeItem(atPath: $0.file("books/ledger.sqlite-shm"))
        },
    ]

    @Test("nothing is stored in a file that is not at the path", arguments: absences)
    func notices(_ absence: Absence) throws {
        let ledger = try SQLiteLedger(path: path)
        try ledger.store([Document(id: "a", text: "a")])
        try absence.takeAway(folder)
        let error = #expect(throws: LedgerError.self) { try ledger.store([Document(id: "b", text: "b")]) }
        #expect(error?.kind == .unavailable)
        #expect(error?.message.contains(absence.words) == true, "\(error?.message ?? "")")
        #expect(try !ledger.contains(documentID: "b"))
    }

    private func documents(_ ids: String...) -> [Document] { ids.map { Document(id: $0, text: $0) } }

    private func stage() -> StoreStage {
        StoreStage { [path] (lastStored) throws(LedgerError) in
            try SQLiteLedger(path: path, access: .storing(after: lastStored))
        }
    }

    private func failure(_ words: String) -> StageFailure {
        StageFailure(kind: .dependency, code: "ledger-unavailable", message: "the ledger \(path) \(words)")
    }

    @Test func `the store waits until the ledger is back, makes none in its place and takes no other`() throws {
        let gone = failure(
            "is gone: its file or folder was removed or renamed after documents were stored in it; put it back, and the "
                + "store goes on (`hearsay restart store` begins a new one)")
        let replaced = failure(
            "was replaced by another file after documents were stored in it: put it back, and the store goes on (`hearsay "
                + "restart store` goes on with the other one)")
        var stage = stage()
        #expect(stage.process(documents("a")) == [.output(StoredDocument(documentID: "a"))])
        try Self.files.moveItem(atPath: folder.file("books"), toPath: folder.file("old"))
        #expect(stage.process(documents("b", "c")) == [.failed(gone), .failed(gone)])
        try Self.files.createDirectory(atPath: folder.file("books"), withIntermediateDirectories: false)
        #expect(stage.process(documents("b")) == [.failed(gone)])
        #expect(!Self.files.fileExists(atPath: path))
        try SQLiteLedger(path: path).store([Document(id: "x", text: "x")])
        #expect(stage.process(documents("b")) == [.failed(replaced)])
        try Self.files.removeItem(atPath: folder.file("books"))
        try Self.files.moveItem(atPath: folder.file("old"), toPath: folder.file("books"))
        #expect(stage.process(documents("b")) == [.output(StoredDocument(documentID: "b"))])
        #expect(try SQLiteLedger(path: path, access: .read).documentIDs(after: nil, limit: 10) == ["a", "b"])
    }

    @Test func `a copy of the ledger is as good as the ledger`() throws {
        var stage = stage()
        #expect(stage.process(documents("a")) == [.output(StoredDocument(documentID: "a"))])
        let elsewhere = folder.file("copy")
        try Self.files.copyItem(atPath: folder.file("books"), toPath: elsewhere)
        try Self.files.removeItem(atPath: folder.file("books"))
        try Self.files.moveItem(atPath: elsewhere, toPath: folder.file("books"))
        _ = stage.process(documents("b"))
        #expect(stage.process(documents("b")) == [.output(StoredDocument(documentID: "b"))])
        #expect(try SQLiteLedger(path: path, access: .read).documentIDs(after: nil, limit: 10) == ["a", "b"])
    }

    @Test func `a store that has stored nothing yet makes the ledger`() throws {
        var stage = stage()
        #expect(stage.process([]) == [])
        try Self.files.removeItem(atPath: folder.file("books"))
        let failure = StageFailure.Kind.dependency
        guard case .failed(let away)? = stage.process(documents("a")).first else {
            Issue.record("stored without a folder")
            return
        }
        #expect(away.kind == failure)
        try Self.files.createDirectory(atPath: folder.file("books"), withIntermediateDirectories: false)
        #expect(stage.process(documents("a")) == [.output(StoredDocument(documentID: "a"))])
    }
}
