import DocumentModel
import FoundationEssentials
import GRDB
import Ledger
import LedgerSQLite
import TestSupport
import Testing

struct LedgerErrorTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("ledger.sqlite")
    }

    /// The error of opening the ledger and storing a document.
    private func storing(_ document: Document = Document(id: "a", text: "a")) -> LedgerError? {
        #expect(throws: LedgerError.self) { try SQLiteLedger(path: path).store([document]) }
    }

    @Test func `a ledger that another process writes is locked`() throws {
        let ledger = try SQLiteLedger(path: path, patience: 0)
        var configuration = Configuration()
        configuration.allowsUnsafeTransactions = true
        let other = try DatabaseQueue(path: path, configuration: configuration)
        try other.inDatabase { try $0.beginTransaction(.immediate) }
        let error = #expect(throws: LedgerError.self) { try ledger.store([Document(id: "a", text: "a")]) }
        #expect(
            error
                == LedgerError(
                    kind: .locked,
                    message:
                        "the ledger \(path) is locked by another process (database is locked): end that process, or "
                        + "wait for it"))
        try other.inDatabase { try $0.rollback() }
        try ledger.store([Document(id: "a", text: "a")])
        #expect(try ledger.contains(documentID: "a"))
    }

    @Test func `a newer build's ledger is refused`() throws {
        _ = try SQLiteLedger(path: path)
        try DatabaseQueue(path: path).write {
            try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('from the future')")
        }
        #expect(
            storing()
                == LedgerError(
                    kind: .version,
                    message: "the ledger \(path) was written by a newer build: use that build, or give another file"))
    }

    @Test func `a file whose maker died before its first table becomes a ledger`() throws {
        // GRDB commits its list of migrations before the first of them.
        var nothing = DatabaseMigrator()
        nothing.registerMigration("1") { try $0.execute(sql: "no SQL") }
        let queue = try DatabaseQueue(path: path)
        #expect(throws: DatabaseError.self) { try nothing.migrate(queue) }
        try SQLiteLedger(path: path).store([Document(id: "a", text: "a")])
        #expect(try SQLiteLedger(path: path).contains(documentID: "a"))
    }

    @Test func `another SQLite file is refused and left alone`() throws {
        try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE recipes (name)") }
        #expect(
            storing()
                == LedgerError(
                    kind: .corrupt,
                    message: "\(path) is an SQLite file but no ledger: give another file for the ledger"))
        #expect(
            try DatabaseQueue(path: path).read { try String.fetchAll($0, sql: "SELECT name FROM sqlite_master") } == [
                "recipes"
            ])
    }

    @Test func `a file that is no database is refused`() throws {
        try String(repeating: "no database ", count: 100).write(toFile: path, atomically: true, encoding: .utf8)
        #expect(
            storing()
                == LedgerError(
                    kind: .corrupt,
                    message:
                        "the ledger \(path) is damaged or no SQLite file (file is not a database): move it away and "
                        + "put back a copy, or let the pipeline make a new one"))
    }

    @Test func `a folder that is not there is named`() throws {
        let missing = folder.file("missing/ledger.sqlite")
        let error = #expect(throws: LedgerError.self) { try SQLiteLedger(path: missing) }
        #expect(error?.kind == .unavailable)
        #expect(error?.message.hasPrefix("the ledger \(missing) cannot be opened") == true)
    }

    @Test func `a query does not make a ledger`() throws {
        let error = #expect(throws: LedgerError.self) { try SQLiteLedger(path: path, access: .read) }
        #expect(error?.kind == .unavailable)
        #expect(!FileManager.default.fileExists(atPath: path))
    }

    @Test func `an empty file is no ledger to read, and becomes one when it is written`() throws {
        try "".write(toFile: path, atomically: true, encoding: .utf8)
        let error = #expect(throws: LedgerError.self) { try SQLiteLedger(path: path, access: .read) }
        #expect(error?.kind == .version)
        try SQLiteLedger(path: path).store([Document(id: "a", text: "a")])
        #expect(try SQLiteLedger(path: path, access: .read).contains(documentID: "a"))
    }

    @Test func `a ledger without room is full, and stores again when there is room`() throws {
        let ledger = try SQLiteLedger(path: path)
        let big = Document(id: "big", text: String(repeating: "word ", count: 100_000))
        try ledger.limitPages(to: 1)
        let error = #expect(throws: LedgerError.self) { try ledger.store([big]) }
        #expect(
            error
                == LedgerError(
                    kind: .full,
                    message:
                        "the ledger \(path) cannot grow (database or disk is full): make room on the disk, or raise "
                        + "the quota or the file size limit"))
        #expect(try !ledger.contains(documentID: "big"))
        try ledger.limitPages(to: 1_000_000)
        try ledger.store([big])
        #expect(try ledger.contains(documentID: "big"))
    }

    struct Unfit: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let reason: String
        let spoil: @Sendable (inout Document) -> Void
    }

    static let unfit = [
        Unfit(testDescription: "span after the end", reason: "the span 0..<5 is not one of its text's 4 bytes") {
            $0.blocks = [Block(kind: .paragraph, span: Span(begin: 0, end: 5))]
        },
        Unfit(testDescription: "span before the beginning", reason: "the span -1..<2 is not one of its text's 4 bytes")
        {
            $0.blocks = [Block(kind: .paragraph, span: Span(begin: -1, end: 2))]
        },
        Unfit(testDescription: "span inside a character", reason: "the span 0..<2 is not one of its text's 4 bytes") {
            $0.blocks = [Block(kind: .paragraph, span: Span(begin: 0, end: 2))]
        },
        Unfit(testDescription: "NUL", reason: "its text holds a NUL character") { $0.text = "a\u{0}b" },
        Unfit(testDescription: "infinite number", reason: "one of its numbers is not finite") {
            let span = Span(begin: 0, end: 1)
            $0.quantities = [Quantity(span: span, low: .infinity, high: nil, comparator: .exact)]
        },
    ]

    @Test(arguments: unfit)
    func `a document that could not be given back as it is is refused`(_ example: Unfit) throws {
        var document = Document(id: "a", text: "aéb")
        example.spoil(&document)
        #expect(
            storing(document)
                == LedgerError(
                    kind: .document,
                    message:
                        "document \"a\" cannot be stored: \(example.reason); this is a mistake of an earlier stage: "
                        + "report it with the document"))
    }

    struct Verdict: Sendable, CustomTestStringConvertible {
        let code: ResultCode
        let kind: LedgerError.Kind
        var mayBeOfDocument = false
        var testDescription: String { "\(code)" }
    }

    static let verdicts = [
        Verdict(code: .SQLITE_BUSY, kind: .locked),
        Verdict(code: .SQLITE_LOCKED, kind: .locked),
        Verdict(code: .SQLITE_PROTOCOL, kind: .locked),
        Verdict(code: .SQLITE_FULL, kind: .full),
        Verdict(code: .SQLITE_NOLFS, kind: .full),
        Verdict(code: .SQLITE_IOERR_WRITE, kind: .full),
        Verdict(code: .SQLITE_READONLY, kind: .readOnly),
        Verdict(code: .SQLITE_PERM, kind: .readOnly),
        Verdict(code: .SQLITE_AUTH, kind: .readOnly),
        Verdict(code: .SQLITE_CORRUPT, kind: .corrupt),
        Verdict(code: .SQLITE_NOTADB, kind: .corrupt),
        Verdict(code: .SQLITE_FORMAT, kind: .corrupt),
        Verdict(code: .SQLITE_CANTOPEN, kind: .unavailable),
        Verdict(code: .SQLITE_TOOBIG, kind: .document),
        Verdict(code: .SQLITE_ERROR, kind: .other, mayBeOfDocument: true),
        Verdict(code: .SQLITE_CONSTRAINT, kind: .other, mayBeOfDocument: true),
        Verdict(code: .SQLITE_MISMATCH, kind: .other, mayBeOfDocument: true),
        Verdict(code: .SQLITE_RANGE, kind: .other, mayBeOfDocument: true),
        Verdict(code: .SQLITE_NOMEM, kind: .other),
        Verdict(code: .SQLITE_IOERR, kind: .other),
        Verdict(code: .SQLITE_IOERR_READ, kind: .other),
        Verdict(code: .SQLITE_INTERRUPT, kind: .other),
        Verdict(code: .SQLITE_ABORT, kind: .other),
        Verdict(code: .SQLITE_SCHEMA, kind: .other),
        Verdict(code: .SQLITE_INTERNAL, kind: .other),
        Verdict(code: .SQLITE_MISUSE, kind: .other),
        Verdict(code: .SQLITE_NOTFOUND, kind: .other),
    ]

    @Test("what an error of SQLite means, and whether a document can be the reason", arguments: verdicts)
    func means(_ verdict: Verdict) {
        let error = DatabaseError(resultCode: verdict.code, message: "words")
        let ledgerError = LedgerError(error, path: "/l")
        #expect(ledgerError.kind == verdict.kind)
        #expect(ledgerError.message.contains("/l"))
        #expect(ledgerError.message.contains("(words)"))
        #expect(LedgerError.mayBeOfDocument(error) == verdict.mayBeOfDocument)
    }

    /// Changes the file as another program would.
    private func change(_ sql: String) throws { try DatabaseQueue(path: path).write { try $0.execute(sql: sql) } }

    @Test func `a ledger without some of its tables is refused, to write and to read`() throws {
        _ = try SQLiteLedger(path: path)
        try change("DROP TABLE times; DROP TABLE measures; ALTER TABLE quantities DROP COLUMN unit")
        let expected = LedgerError(
            kind: .corrupt,
            message: "the ledger \(path) lacks the column quantities.unit, the table measures, the table times, which "
                + "somebody has removed: put back a copy, or move it away and let the pipeline make a new one")
        #expect(storing() == expected)
        #expect(throws: expected) { try SQLiteLedger(path: path, access: .read) }
    }

    @Test func `the database of another program that numbers its migrations is refused and left alone`() throws {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: "CREATE TABLE items (id)") }
        try migrator.migrate(DatabaseQueue(path: path))
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(
            storing()
                == LedgerError(
                    kind: .corrupt,
                    message: "\(path) is an SQLite file but no ledger: give another file for the ledger"))
        #expect(try Data(contentsOf: URL(filePath: path)).count == before.count)
    }

    @Test func `tables that go while it is open are the ledger's fault, not a document's`() throws {
        let ledger = try SQLiteLedger(path: path)
        try ledger.store([Document(id: "a", text: "a")])
        try change("DROP TABLE times")
        let error = #expect(throws: LedgerError.self) { try ledger.store([.complete()]) }
        #expect(
            error
                == LedgerError(
                    kind: .corrupt,
                    message:
                        "the ledger \(path) lacks the table times, which somebody has removed: put back a copy, or move it "
                        + "away and let the pipeline make a new one"))
    }

    @Test(
        "an error that comes with one document is the document's, one that comes with all is the ledger's",
        arguments: [("WHEN NEW.document_id = 'b'", LedgerError.Kind.document), ("", .other)])
    func isTried(condition: String, kind: LedgerError.Kind) throws {
        let ledger = try SQLiteLedger(path: path)
        try change(
            "CREATE TRIGGER strange BEFORE INSERT ON documents \(condition) BEGIN SELECT RAISE(ABORT, 'no'); END")
        let error = #expect(throws: LedgerError.self) { try ledger.store([Document(id: "b", text: "b")]) }
        #expect(error?.kind == kind)
        #expect(try ledger.documentIDs(after: nil, limit: 10) == [])
    }
}
