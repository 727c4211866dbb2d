import GRDB

extension SQLiteJournal {
    package func commit(_ entries: [JournalEntry]) throws(JournalError) -> [Bool] {
        try Self.check(path) {
            try pool.write { db in
                var commit = SQLiteCommit(db: db, stages: stages)
                for entry in entries { try commit.make(entry) }
                return try commit.finish()
            }
        }
    }
}
