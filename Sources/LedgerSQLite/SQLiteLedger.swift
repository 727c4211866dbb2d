import DocumentModel
import GRDB
public import Ledger

/// A ledger in one SQLite file.
///
/// Several processes may use the file at once: one writes, the others wait their turn.
public final class SQLiteLedger: Ledger {
    /// What the ledger is opened for.
    public enum Access: Sendable {
        /// To store: the file is made where it is missing, and brought to this build's schema.
        case write
        /// To query and export only: the file must exist.
        case read
    }

    /// Where the file is.
    public let path: String
    let database: DatabaseQueue

    /// Opens the ledger in the file `path`.
    ///
    /// `patience` is how many seconds a writer waits for another one; a batch takes milliseconds.
    ///
    /// - Throws: `version` if a newer build wrote it, `corrupt` if it is no ledger, `unavailable` if it is not there.
    public init(path: String, access: Access = .write, patience: Double = 5) throws(LedgerError) {
        self.path = path
        do {
            database = try DatabaseQueue(path: path, configuration: Self.configuration(access, patience))
            try Self.prepare(database, access: access, path: path)
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

    private static func configuration(_ access: Access, _ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.label = "ledger"
        configuration.busyMode = .timeout(patience)
        configuration.readonly = access == .read
        if access == .write { configuration.prepareDatabase { try $0.becomeDurable() } }
        return configuration
    }

    private static func prepare(_ database: DatabaseQueue, access: Access, path: String) throws {
        let known = LedgerSchema.migrator.migrations
        let (applied, isEmpty) = try database.read {
            (try LedgerSchema.migrator.appliedIdentifiers($0), try $0.isEmpty)
        }
        guard applied.isSubset(of: known) else { throw LedgerError.newer(path) }
        guard !applied.isEmpty || isEmpty else { throw LedgerError.foreign(path) }
        switch access {
        case .write: try migrate(database)
        case .read: guard applied.count == known.count else { throw LedgerError.older(path) }
        }
    }

    private static func migrate(_ database: DatabaseQueue) throws {
        do {
            try LedgerSchema.migrator.migrate(database)
        } catch {
            // Another process that opened the file at the same moment may have done it.
            guard try database.read(LedgerSchema.migrator.hasCompletedMigrations) else { throw error }
        }
    }
}

extension Database {
    /// Makes every commit survive a loss of power, and lets readers read while it is written.
    fileprivate func becomeDurable() throws {
        if try String.fetchOne(self, sql: "PRAGMA journal_mode") != "wal" {
            try execute(sql: "PRAGMA journal_mode = WAL")
        }
        try execute(sql: "PRAGMA synchronous = FULL")
    }

    /// Whether the file holds nothing yet, apart from the list of migrations, which GRDB makes in a transaction before the
    /// first: another process may be there, or have died there.
    fileprivate var isEmpty: Bool {
        get throws {
            try Int.fetchOne(self, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") == 0
        }
    }
}

extension LedgerError {
    fileprivate static func newer(_ path: String) -> LedgerError {
        LedgerError(
            kind: .version,
            message: "the ledger \(path) was written by a newer build: use that build, or give another file")
    }

    fileprivate static func older(_ path: String) -> LedgerError {
        LedgerError(
            kind: .version,
            message:
                "the ledger \(path) is of an older build or empty: run the pipeline on it once, which brings it up "
                + "to date")
    }

    fileprivate static func foreign(_ path: String) -> LedgerError {
        LedgerError(
            kind: .corrupt, message: "\(path) is an SQLite file but no ledger: give another file for the ledger")
    }
}
