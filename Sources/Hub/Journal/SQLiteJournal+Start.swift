import Foundation
import GRDB

extension SQLiteJournal {
    /// Begins a new epoch and reads what the hub needs to go on.
    package func begin() throws(JournalError) -> JournalState {
        try Self.check(path) {
            try pool.write { db in
                try db.execute(sql: "UPDATE hub SET epoch = epoch + 1")
                return try state(db)
            }
        }
    }

    /// Forgets how many workers an operator asked for: the pipeline has ended in good order.
    package func forgetScaling() throws(JournalError) {
        try Self.check(path) { try pool.write { try $0.execute(sql: "DELETE FROM workers") } }
    }

    private func state(_ db: Database) throws -> JournalState {
        var state = JournalState()
        if let row = try Row.fetchOne(db, sql: "SELECT epoch, accepted, stored, skipped, dead FROM hub") {
            state.epoch = UInt64(row[0] as Int64)
            state.counters = ItemCounters(accepted: row[1], stored: row[2], skipped: row[3], dead: row[4])
        }
        state.lastKey = ItemKey(UInt64(try Int64.fetchOne(db, sql: "SELECT max(key) FROM items") ?? 0))
        state.open = try open(db, count: state.counters.open)
        state.dead = try numbers(db, "SELECT stage, count(*) FROM items WHERE state = 3 GROUP BY stage")
        state.workers = try numbers(db, "SELECT stage, workers FROM workers")
        state.charges = try charges(db)
        return state
    }

    /// Only open and dead items have payloads: however many have ended, this reads few.
    private func open(_ db: Database, count: Int) throws -> [JournalState.Open] {
        var open: [JournalState.Open] = []
        open.reserveCapacity(max(0, count))
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT items.key, id, bytes FROM payloads CROSS JOIN items ON items.key = payloads.key
                WHERE state = 0 ORDER BY payloads.key
                """)
        while let row = try rows.next() {
            guard let id = ItemID(row: row, at: 1) else { continue }
            open.append(JournalState.Open(key: ItemKey(UInt64(row[0] as Int64)), id: id, byteCount: row[2]))
        }
        return open
    }

    /// Numbers by stage; stages that are not configured any more are left out.
    private func numbers(_ db: Database, _ sql: String) throws -> [Int: Int] {
        var numbers: [Int: Int] = [:]
        for row in try Row.fetchAll(db, sql: sql) {
            if let stage = stages.firstIndex(of: row[0] as String? ?? "") { numbers[stage] = row[1] }
        }
        return numbers
    }

    private func charges(_ db: Database) throws -> [ItemKey: [Charge]] {
        var charges: [ItemKey: [Charge]] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT item, attempts.stage, kind FROM attempts JOIN items ON items.key = item
                WHERE forgiven = 0 AND state = 0 ORDER BY attempts.rowid
                """)
        while let row = try rows.next() {
            guard let stage = stages.firstIndex(of: row[1]), let kind = Charge.Kind(name: row[2]) else { continue }
            charges[ItemKey(UInt64(row[0] as Int64)), default: []].append(
                Charge(stage: UInt8(clamping: stage), kind: kind))
        }
        return charges
    }
}

extension ItemID {
    /// The 16 bytes as the file holds them.
    var bytes: [UInt8] {
        [high, low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * $0)) } }
    }

    init?(row: Row, at index: Int) {
        guard let data = row[index] as Data?, data.count == 16 else { return nil }
        let words = (data.prefix(8), data.suffix(8))
        self.init(
            high: words.0.reduce(0) { $0 << 8 | UInt64($1) }, low: words.1.reduce(0) { $0 << 8 | UInt64($1) })
    }
}

extension Charge.Kind {
    init?(name: String) {
        guard let kind = [Self.transient, .permanent, .crash, .timeLimit].first(where: { $0.name == name }) else {
            return nil
        }
        self = kind
    }
}
