import DocumentModel
import GRDB

/// Reads claims back whole, with all that hangs on them; spans in code points.
struct ClaimReader {
    let database: Database

    /// The claims with the given row ids, in that order.
    func claims(rows: [Int64]) throws -> [Claim] {
        let ids = "[" + rows.map(String.init).joined(separator: ",") + "]"
        let spans = try parts("claim_spans", of: ids) { $0.span("span") }
        let links = try parts("attribution_links", of: ids, LinkColumns.link)
        let measures = try parts("measures", of: ids, MeasureColumns.measure)
        let arguments = try parts("event_arguments", of: ids) {
            ClaimEvent.Argument(role: $0["role"], mention: $0["mention"], span: $0.optionalSpan("span"))
        }
        let qualifiers = try parts("qualifiers", of: ids) {
            (try $0.word("list") as QualifierList, Qualifier(span: $0.span("span"), kind: $0["kind"]))
        }
        var claims: [Int64: Claim] = [:]
        for row in try self.rows("SELECT * FROM claims WHERE id IN (SELECT value FROM json_each(?))", ids) {
            let id: Int64 = row["id"]
            var claim = try Self.claim(of: row, arguments: arguments[id] ?? [])
            claim.content = spans[id] ?? []
            claim.attribution = links[id] ?? []
            claim.measures = measures[id] ?? []
            for (list, qualifier) in qualifiers[id] ?? [] { claim[keyPath: list.path].append(qualifier) }
            claims[id] = claim
        }
        return rows.compactMap { claims[$0] }
    }

    /// The rows of `table` that hang on the claims, in order, by claim.
    private func parts<Part>(
        _ table: String, of ids: String, _ make: (Row) throws -> Part
    ) throws -> [Int64: [Part]] {
        // Keys of the tables sort by claim, list and ordinal, so each list comes in its order.
        let order = table == "qualifiers" ? "claim, list, ordinal" : "claim, ordinal"
        let sql = "SELECT * FROM \(table) WHERE claim IN (SELECT value FROM json_each(?)) ORDER BY \(order)"
        var parts: [Int64: [Part]] = [:]
        for row in try rows(sql, ids) { parts[row["claim"], default: []].append(try make(row)) }
        return parts
    }

    private func rows(_ sql: String, _ ids: String) throws -> [Row] {
        try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [ids])
    }

    private static func claim(of row: Row, arguments: [ClaimEvent.Argument]) throws -> Claim {
        Claim(
            id: row["claim_id"], attribution: [], quotation: try row.word("quotation"), content: [], text: row["text"],
            statement: row["statement"], certainty: try row.word("certainty"), event: event(of: row, arguments),
            topic: row["topic"], confidence: row["confidence"])
    }

    private static func event(of row: Row, _ arguments: [ClaimEvent.Argument]) -> ClaimEvent? {
        guard let type: String = row["event_type"] else { return nil }
        return ClaimEvent(
            type: type, predicate: row["event_predicate"], arguments: arguments,
            place: ReferentColumns.referent(of: row, "place"), time: row["event_time"])
    }
}
