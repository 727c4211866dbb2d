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

    @Test func `several writers at once lose and double nothing`() async throws {
        let path = path
        let ids = try await withThrowingTaskGroup { group in
            for writer in 0..<4 {
                // Opened by each, as worker processes do: the first to come makes the tables.
                group.addTask { try Self.write(as: writer, to: path) }
            }
            return try await group.reduce(into: Set<String>()) { $0.formUnion($1) }
        }
        let ledger = try SQLiteLedger(path: path)
        #expect(try ledger.documentIDs(after: nil, limit: 1000) == ids.sorted())
        #expect(try ledger.exported().count == ids.count)
    }

    private static func write(as writer: Int, to path: String) throws -> [String] {
        let ledger = try SQLiteLedger(path: path)
        let ids = (0..<40).map { "document \(writer / 2)-\($0)" }
        for id in ids { try ledger.store([Document.saying("No.", by: "Ana Díaz", id: id)]) }
        return ids
    }
}
