import GRDB

extension SQLiteJournal {
    static func migrate(_ pool: DatabasePool, _ path: String) throws {
        let migrator = migrator
        let isNewer = try pool.read { try migrator.hasBeenSuperseded($0) }
        guard !isNewer else {
            throw JournalError(
                kind: .final,
                "the journal \(path) was written by a newer version: use that one, or another state folder")
        }
        try migrator.migrate(pool)
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1") { try $0.execute(sql: first) }
        return migrator
    }

    /// States are 0 open, 1 stored, 2 skipped, 3 dead.
    private static let first = """
        CREATE TABLE items(
            key INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            uri TEXT NOT NULL,
            bytes INTEGER NOT NULL,
            state INTEGER NOT NULL DEFAULT 0,
            stage TEXT,
            reason TEXT,
            document TEXT,
            parent INTEGER,
            children INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX items_dead ON items(key) WHERE state = 3;
        CREATE TABLE payloads(key INTEGER PRIMARY KEY, payload BLOB NOT NULL);
        CREATE TABLE attempts(
            item INTEGER NOT NULL,
            number INTEGER NOT NULL,
            stage TEXT NOT NULL,
            worker TEXT NOT NULL,
            kind TEXT NOT NULL,
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            standardError TEXT NOT NULL,
            forgiven INTEGER NOT NULL DEFAULT 0
        );
        CREATE INDEX attempts_item ON attempts(item);
        CREATE TABLE workers(stage TEXT PRIMARY KEY, workers INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE hub(
            only INTEGER PRIMARY KEY CHECK (only = 1),
            epoch INTEGER NOT NULL,
            accepted INTEGER NOT NULL,
            stored INTEGER NOT NULL,
            skipped INTEGER NOT NULL,
            dead INTEGER NOT NULL
        );
        INSERT INTO hub VALUES (1, 0, 0, 0, 0, 0);
        """
}
