import Failpoints
import GRDB

extension SQLiteJournal {
    package func commit(_ entries: [JournalEntry]) throws(JournalError) -> [Bool] {
        let flags = try Self.check(path) {
            try pool.write { db in
                var commit = SQLiteCommit(db: db, stages: stages)
                for entry in entries { try commit.make(entry) }
                let flags = try commit.finish()
                guard !Failpoint.hub(.beforeCommit).fails() else {
                    throw JournalError(kind: .passing, "the journal \(path): a failpoint wants no commit")
                }
                return flags
            }
        }
        Failpoint.hub(.afterCommit).reach()
        return flags
    }
}
