import GRDB
import Ledger
import Platform

extension SQLiteLedger {
    /// Only one process at a time opens a ledger of its folder: when SQLite turns to its write-ahead log, and between
    /// migrations, it lets nobody wait, and who comes at the same moment would fail.
    ///
    /// Nil where the folder takes no lock: opening the file says what is wrong with it, if anything.
    static func turn(at path: String, patience: Duration) throws(LedgerError) -> FileLock? {
        let folder = path.lastIndex(of: "/").map { path.prefix(through: $0) } ?? "."
        do throws(FileLock.Refusal) {
            return try FileLock(folder: String(folder), patience: patience)
        } catch .unusable {
            return nil
        } catch {
            throw LedgerError(
                kind: .locked, message: "another process opens the ledger \(path) and does not come to an end: end it")
        }
    }

    /// How the file is opened: a writer's commits survive a loss of power.
    static func configuration(_ access: Access, _ patience: Double) -> Configuration {
        var configuration = Configuration()
        configuration.label = "ledger"
        configuration.busyMode = .timeout(patience)
        configuration.readonly = access == .read
        if access != .read { configuration.prepareDatabase { try $0.becomeDurable() } }
        return configuration
    }

    /// Sees that the file is a ledger of this build, or becomes one where it may be written.
    static func prepare(_ database: DatabaseQueue, access: Access, path: String) throws {
        let known = LedgerSchema.migrator.migrations
        let (applied, isEmpty) = try database.read {
            (try LedgerSchema.migrator.appliedIdentifiers($0), try $0.isEmpty)
        }
        // Others name their migrations by numbers as well: the hub's journal does.
        guard try isEmpty || database.read({ try !applied.isEmpty && $0.hasLedgerTables }) else {
            throw LedgerError.foreign(path)
        }
        guard applied.isSubset(of: known) else { throw LedgerError.newer(path) }
        switch access {
        case .write, .resume: try LedgerSchema.migrator.migrate(database)
        case .read: guard applied.count == known.count else { throw LedgerError.older(path) }
        }
        try check(database, access: access, path: path)
    }

    /// The tables are all there, and the document to go on after.
    private static func check(_ database: DatabaseQueue, access: Access, path: String) throws {
        try database.read { connection in
            let missing = try LedgerSchema.missing(in: connection)
            guard missing.isEmpty else { throw LedgerError.incomplete(path, missing) }
            guard case .resume(let id) = access else { return }
            guard try Self.contains(id, in: connection) else { throw LedgerError.replaced(path) }
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

    /// Whether it is a ledger, whole or not.
    fileprivate var hasLedgerTables: Bool {
        get throws { try tableExists("documents") || tableExists("claims") }
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

    static func incomplete(_ path: String, _ missing: [String]) -> LedgerError {
        LedgerError(
            kind: .corrupt,
            message:
                "the ledger \(path) lacks \(missing.joined(separator: ", ")), which somebody has removed: put back a "
                + "copy, or move it away and let the pipeline make a new one")
    }

    fileprivate static func foreign(_ path: String) -> LedgerError {
        LedgerError(
            kind: .corrupt, message: "\(path) is an SQLite file but no ledger: give another file for the ledger")
    }
}
