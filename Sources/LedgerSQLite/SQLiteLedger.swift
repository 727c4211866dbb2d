import DocumentModel
import GRDB
public import Ledger
import Platform

/// A ledger in one SQLite file.
///
/// Several processes may use the file at once: one writes, the others wait their turn.
public final class SQLiteLedger: Ledger {
    /// What the ledger is opened for.
    public enum Access: Hashable, Sendable {
        /// To store: the file is made where it is missing, and brought to this build's schema.
        case write
        /// To store on, after the document with this id was stored: the file must be there and have it. Nothing is made,
        /// for a ledger that is away would come to be two.
        case resume(after: String)
        /// To query and export only: the file must exist.
        case read

        /// To store after the document with the id `lastStored`, where there was one.
        public static func storing(after lastStored: String?) -> Self {
            lastStored.map { .resume(after: $0) } ?? .write
        }
    }

    /// Where the file is.
    public let path: String
    let database: DatabaseQueue
    /// What it writes to.
    let files: LedgerFiles

    /// Opens the ledger in the file `path`.
    ///
    /// `patience` is how many seconds a writer waits for another one; a batch takes milliseconds.
    ///
    /// - Throws: `version` if a newer build wrote it, `corrupt` if it is no ledger or lacks tables, `unavailable` if it is
    ///   not there, or not the one to resume.
    public init(path: String, access: Access = .write, patience: Double = 5) throws(LedgerError) {
        self.path = path
        let before = FileIdentity(path: path)
        if before == nil, case .resume = access { throw .gone(path) }
        do {
            let turn = try Self.turn(at: path, patience: .seconds(patience))
            database = try DatabaseQueue(path: path, configuration: Self.configuration(access, patience))
            guard let file = FileIdentity(path: path), before == nil || before == file else {
                throw LedgerError.replaced(path)
            }
            try Self.prepare(database, access: access, path: path)
            let realPath = try database.read { try String.fetchOne($0, sql: "SELECT file FROM pragma_database_list") }
            files = LedgerFiles(path: path, file: file, realPath: realPath ?? path)
            _ = consume turn
        } catch {
            throw LedgerError(error, path: path)
        }
    }

    /// Runs `body` on the database and says what its errors mean.
    func perform<Result>(_ body: (DatabaseQueue) throws -> Result) throws(LedgerError) -> Result {
        do { return try body(database) } catch { throw LedgerError(error, path: path) }
    }
}

extension SQLiteLedger {
    /// Limits the size of the file, in SQLite's pages: a full disk for tests.
    package func limitPages(to count: Int) throws {
        try database.inDatabase { try $0.execute(sql: "PRAGMA max_page_count = \(count)") }
    }

    /// The rows of all tables but those of full-text search, for measuring.
    package func rowCount() throws -> Int {
        try database.read { connection in
            let sql =
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '%\\_words\\_%' ESCAPE '\\'"
            let counts = try String.fetchAll(connection, sql: sql).map {
                try Int.fetchOne(connection, sql: "SELECT count(*) FROM \"\($0)\"") ?? 0
            }
            return counts.reduce(0, +)
        }
    }
}
