import Foundation
import GRDB
import HubInterface

extension SQLiteJournal {
    private static let states: [ItemStatus.State] = [.open, .stored, .skipped, .dead]
    private static let columns = """
        SELECT item.key, item.id, item.uri, item.bytes, item.state, item.stage, item.reason, item.document, parent.id,
            item.children
        FROM items item LEFT JOIN items parent ON parent.key = item.parent
        """

    package func payloads(of keys: [ItemKey]) throws(JournalError) -> [ItemKey: [UInt8]] {
        try Self.check(path) {
            try pool.read { db in
                let statement = try db.cachedStatement(sql: "SELECT payload FROM payloads WHERE key = ?")
                var payloads: [ItemKey: [UInt8]] = [:]
                for key in keys {
                    payloads[key] = try Data.fetchOne(statement, arguments: [Int64(key.number)]).map { Array($0) }
                }
                return payloads
            }
        }
    }

    package func item(_ id: ItemID) throws(JournalError) -> JournalItem? {
        try Self.check(path) {
            try pool.read { db in
                let row = try Row.fetchOne(
                    db, sql: "\(Self.columns) WHERE item.id = ?", arguments: [Data(id.bytes)])
                return try row.flatMap { try item($0, db) }
            }
        }
    }

    package func items(_ query: JournalQuery) throws(JournalError) -> [JournalItem] {
        try Self.check(path) {
            try pool.read { db in
                let after = query.after.map { Data($0.bytes) } ?? Data()
                let state = query.state.flatMap { Self.states.firstIndex(of: $0) }
                let rows = try Row.fetchAll(
                    db,
                    sql: """
                        \(Self.columns)
                        WHERE item.id > ?1 AND (?2 IS NULL OR item.state = ?2) AND (?3 IS NULL OR item.uri = ?3)
                        ORDER BY item.id LIMIT ?4
                        """, arguments: [after, state, query.uri, query.limit])
                return try rows.compactMap { try item($0, db) }
            }
        }
    }

    package func uris(of keys: [ItemKey]) throws(JournalError) -> [ItemKey: String] {
        try Self.check(path) {
            try pool.read { db in
                var uris: [ItemKey: String] = [:]
                let statement = try db.cachedStatement(sql: "SELECT uri FROM items WHERE key = ?")
                for key in keys { uris[key] = try String.fetchOne(statement, arguments: [Int64(key.number)]) }
                return uris
            }
        }
    }

    private func item(_ row: Row, _ db: Database) throws -> JournalItem? {
        guard let id = ItemID(row: row, at: 1) else { return nil }
        let key = ItemKey(UInt64(row[0] as Int64))
        let status = ItemStatus(
            id: id.description, uri: row[2], state: Self.states[row[4]], stage: row[5] ?? stages.first ?? "",
            reason: row[6], documentID: row[7], parent: ItemID(row: row, at: 8)?.description, children: row[9],
            attempts: try attempts(of: key, db))
        return JournalItem(key: key, id: id, byteCount: row[3], status: status)
    }

    private func attempts(of key: ItemKey, _ db: Database) throws -> [ItemStatus.Attempt] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT number, stage, worker, kind, code, message, standardError FROM attempts
                WHERE item = ? ORDER BY rowid
                """)
        return try Row.fetchAll(statement, arguments: [Int64(key.number)]).map { row in
            ItemStatus.Attempt(
                number: row[0], stage: row[1], worker: row[2], kind: row[3], code: row[4], message: row[5],
                standardError: (row[6] as String).split(separator: "\n").map(String.init))
        }
    }
}
