package import GRDB

/// The journal as one SQLite file.
///
/// WAL with `synchronous = FULL`: a commit is on disk when it returns, and one fsync serves a whole group of changes.
/// Payloads lie in a table of their own and leave it when their item has ended, so that updates of items stay small.
package final class SQLiteJournal: Journal {
    package let pool: DatabasePool
    let path: String
    /// Names of the stages, in order: the file holds names, the core numbers.
    let stages: [String]

    /// Opens the file, creating it or bringing it up to date.
    ///
    /// - Throws: `JournalError` where it cannot be opened, is no journal, or was written by a newer version.
    package init(path: String, stages: [String]) throws(JournalError) {
        self.path = path
        self.stages = stages
        pool = try Self.check(path) {
            var configuration = Configuration()
            configuration.label = "journal"
            configuration.maximumReaderCount = 3
            configuration.busyMode = .timeout(5)
            let pool = try DatabasePool(path: path, configuration: configuration)
            try pool.writeWithoutTransaction(Self.configure)
            try Self.migrate(pool, path)
            return pool
        }
    }

    /// The one door for SQLite's errors.
    static func check<Value>(_ path: String, _ body: () throws -> Value) throws(JournalError) -> Value {
        do {
            return try body()
        } catch let error as JournalError {
            throw error
        } catch {
            throw JournalError(error, path: path)
        }
    }

    private static func configure(_ db: Database) throws {
        // GRDB sets NORMAL for pools: then a loss of power can take back what was told to be on disk.
        try db.execute(sql: "PRAGMA synchronous = FULL")
        // Rarer than by default: a checkpoint syncs the whole file, and the log is read in no time at a start.
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 8000")
        try db.execute(sql: "PRAGMA journal_size_limit = 67108864")
    }

    /// Lets nobody use the file any more; the write-ahead log is folded in.
    package func close() {
        // What fails here fails without harm: the log is read at the next start.
        try? pool.close()
    }
}
