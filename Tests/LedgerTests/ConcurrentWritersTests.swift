import DocumentModel
import Ledger
import LedgerSQLite
import Platform
import TestSupport
import Testing

struct ConcurrentWritersTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("ledger.sqlite")
    }

    @Test func `a ledger that another process is opening is locked`() throws {
        let opening = try FileLock(folder: folder.path, patience: .zero)
        let error = #expect(throws: LedgerError.self) { try SQLiteLedger(path: path, patience: 0) }
        _ = consume opening
        #expect(
            error
                == LedgerError(
                    kind: .locked,
                    message: "another process opens the ledger \(path) and does not come to an end: end it"))
        _ = try SQLiteLedger(path: path, patience: 0)
    }

    @Test func `all that open a new ledger at once get it`() async throws {
        for round in 0..<100 {
            let path = folder.file("\(round).sqlite")
            let errors: [LedgerError] = await withTaskGroup { group in
                for _ in 0..<4 { group.addTask { await Self.opening(path) } }
                return await group.reduce(into: []) { if let error = $1 { $0.append(error) } }
            }
            #expect(errors == [], "round \(round)")
        }
    }

    /// The error of opening the ledger and finding nothing in it, on a thread of its own, as processes do.
    private static func opening(_ path: String) async -> LedgerError? {
        await withCheckedContinuation { continuation in
            startThread {
                do throws(LedgerError) {
                    _ = try SQLiteLedger(path: path, patience: 120).documentIDs(after: nil, limit: 1)
                    continuation.resume(returning: nil)
                } catch {
                    continuation.resume(returning: error)
                }
            }
        }
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

    /// SQLite lets no writer wait in a queue: on a slow disk one may be passed over for longer than a stage waits before it tries again.
    private static func write(as writer: Int, to path: String) throws -> [String] {
        let ledger = try SQLiteLedger(path: path, patience: 120)
        let ids = (0..<40).map { "document \(writer / 2)-\($0)" }
        for id in ids { try ledger.store([Document.saying("No.", by: "Ana Díaz", id: id)]) }
        return ids
    }
}
