import GRDB
import HubInterface
import TestSupport

/// What a finished pipeline left: all that must not depend on how it went.
struct PipelineOutcome {
    /// `hearsay export`.
    var export: String
    /// Items that the hub says it has taken on.
    var accepted: Int
    /// How each item ended.
    var ends: [String]
    /// Items that were charged with a crash or their time limit.
    var charged: [ItemStatus]
    /// `hearsay audit`.
    var audit: String
    /// Rows of each table of the ledger.
    var rows: [String: Int]
    /// What SQLite finds wrong in the ledger.
    var damage: [String]

    init(of pipeline: Pipeline) async throws {
        export = try await pipeline.export()
        let items: [ItemStatus]
        (accepted, items, audit) = try await pipeline.asking { hub in
            let audit = try pipeline.start("hearsay", "audit")
            _ = try await audit.status()
            return (
                try await hub.status().accepted, try await pipeline.items(hub), audit.output + audit.standardError
            )
        }
        ends = pipeline.ends(of: items)
        charged = items.filter { $0.attempts.contains { $0.isBlame } }
        (rows, damage) = try Self.inspect(pipeline.ledgerPath)
    }

    func count(_ state: String) -> Int { ends.count { $0.hasPrefix(state) } }

    /// What is not as in `other`, in words.
    func differences(from other: Self) -> [String] {
        var found = damage
        if audit != other.audit { found.append("the audit says:\n\(audit)instead of:\n\(other.audit)") }
        if rows != other.rows { found.append("rows \(rows), expected \(other.rows)") }
        found += Self.lines("ends", ends, other.ends)
        if export != other.export {
            let (mine, others) = (export.split(separator: "\n"), other.export.split(separator: "\n"))
            found += Self.lines("export", mine.map(String.init), others.map(String.init))
            if found.isEmpty { found.append("the export has its lines in another order") }
        }
        return found
    }

    private static func lines(_ what: String, _ mine: [String], _ others: [String]) -> [String] {
        let changes = mine.difference(from: others)
        return changes.prefix(10).map { change in
            switch change {
            case .insert(_, let line, _): "\(what): unexpected: \(line.prefix(500))"
            case .remove(_, let line, _): "\(what): missing: \(line.prefix(500))"
            }
        } + (changes.count > 10 ? ["\(what): \(changes.count - 10) more differences"] : [])
    }

    private static func inspect(_ path: String) throws -> (rows: [String: Int], damage: [String]) {
        try DatabaseQueue(path: path).read { database in
            let tables = try String.fetchAll(
                database,
                sql: """
                    SELECT name FROM pragma_table_list
                    WHERE schema = 'main' AND type IN ('table', 'virtual') AND name NOT LIKE 'sqlite%'
                    """)
            let rows = try tables.map { table in
                (table, try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table)\"") ?? 0)
            }
            let verdict = try String.fetchAll(database, sql: "PRAGMA integrity_check")
            return (Dictionary(uniqueKeysWithValues: rows), verdict == ["ok"] ? [] : verdict)
        }
    }
}

extension ItemStatus.Attempt {
    /// Whether the item is held to have taken its worker with it.
    var isBlame: Bool { ["crash", "time-limit"].contains(kind) }
}
