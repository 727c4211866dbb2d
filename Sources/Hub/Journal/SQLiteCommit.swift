import Foundation
import GRDB

/// Changes within one transaction.
struct SQLiteCommit {
    let db: Database
    let stages: [String]
    private var flags: [Bool] = []
    private var delta = ItemCounters()

    init(db: Database, stages: [String]) {
        self.db = db
        self.stages = stages
    }

    mutating func make(_ entry: JournalEntry) throws {
        switch entry.write {
        case .accept(let acceptance): try insert(acceptance.submissions, entry.payloads, parent: nil)
        case .expand(let key, let stage, let children): try expand(key, stage, children, entry.payloads)
        case .finish(let key, let stage, let outcome): try finish(key, stage, outcome)
        case .attempt(let key, let attempt): try insert(attempt, of: key)
        case .reopen(_, let item): try reopen(item.key)
        case .drop(_, let item): try drop(item.key)
        case .scale(let stage, let workers?):
            try execute("INSERT OR REPLACE INTO workers VALUES (?, ?)", [stages[stage], workers])
        case .scale(let stage, nil): try execute("DELETE FROM workers WHERE stage = ?", [stages[stage]])
        }
    }

    /// Writes the counts; the flags of the receipt.
    func finish() throws -> [Bool] {
        try execute(
            """
            UPDATE hub SET accepted = accepted + ?, stored = stored + ?, skipped = skipped + ?, dead = dead + ?
            """, [delta.accepted, delta.stored, delta.skipped, delta.dead])
        return flags
    }

    private mutating func insert(_ submissions: [Submission], _ payloads: [[UInt8]], parent: ItemKey?) throws {
        let item = try db.cachedStatement(
            sql: "INSERT INTO items(key, id, uri, bytes, parent) VALUES (?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING")
        let payload = try db.cachedStatement(sql: "INSERT INTO payloads VALUES (?, ?)")
        for (submission, bytes) in zip(submissions, payloads) {
            let key = Int64(submission.key.number)
            let id = Data(submission.id?.bytes ?? [])
            try item.execute(arguments: [key, id, submission.uri, bytes.count, parent.map { Int64($0.number) }])
            let isNew = db.changesCount > 0
            flags.append(isNew)
            guard isNew else { continue }
            delta.accepted += 1
            try payload.execute(arguments: [key, Data(bytes)])
        }
    }

    private mutating func expand(
        _ key: ItemKey, _ stage: Int, _ children: [Submission], _ payloads: [[UInt8]]
    ) throws {
        let before = delta.accepted
        try insert(children, payloads, parent: key)
        let reason = "container: \(children.count) \(children.count == 1 ? "item" : "items")"
        try finish(key, stage, .skipped(reason: reason))
        try execute(
            "UPDATE items SET children = ? WHERE key = ?", [delta.accepted - before, Int64(key.number)])
    }

    private mutating func finish(_ key: ItemKey, _ stage: Int, _ outcome: Outcome) throws {
        let end = SQLiteEnd(outcome)
        try execute(
            "UPDATE items SET state = ?, stage = ?, reason = ?, document = ? WHERE key = ? AND state = 0",
            [end.state, stages[stage], end.reason, end.document, Int64(key.number)])
        guard db.changesCount > 0 else { return }
        delta.count(outcome)
        if end.keepsPayload { return }
        try execute("DELETE FROM payloads WHERE key = ?", [Int64(key.number)])
    }

    private func insert(_ attempt: Attempt, of key: ItemKey) throws {
        try execute(
            """
            INSERT INTO attempts(item, number, stage, worker, kind, code, message, standardError)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                Int64(key.number), attempt.number, stages[attempt.stage], attempt.worker, attempt.kind.name,
                attempt.code,
                attempt.message, attempt.standardError.joined(separator: "\n"),
            ])
    }

    private mutating func reopen(_ key: ItemKey) throws {
        try execute(
            "UPDATE items SET state = 0, stage = NULL, reason = NULL WHERE key = ? AND state = 3", [Int64(key.number)])
        let isDone = db.changesCount > 0
        flags.append(isDone)
        guard isDone else { return }
        delta.dead -= 1
        try execute("UPDATE attempts SET forgiven = 1 WHERE item = ?", [Int64(key.number)])
    }

    private mutating func drop(_ key: ItemKey) throws {
        try execute(
            "UPDATE items SET state = 2, reason = 'dropped by operator' WHERE key = ? AND state = 3",
            [Int64(key.number)])
        let isDone = db.changesCount > 0
        flags.append(isDone)
        guard isDone else { return }
        delta.dead -= 1
        delta.skipped += 1
        try execute("DELETE FROM payloads WHERE key = ?", [Int64(key.number)])
    }

    private func execute(_ sql: String, _ arguments: StatementArguments) throws {
        try db.cachedStatement(sql: sql).execute(arguments: arguments)
    }
}
