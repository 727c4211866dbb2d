import DocumentModel
import GRDB

/// Reads documents back whole; spans in code points.
struct DocumentReader {
    let database: Database

    /// The document of a row of `documents`.
    func document(of row: Row) throws -> Document {
        let id: Int64 = row["id"]
        let isNormalized: Bool = row["is_normalized"]
        var document = try DocumentHeader.document(of: row)
        document.blocks = try parts("blocks", of: id) { Block(kind: try $0.word("kind"), span: $0.span("span")) }
        document.entities = try parts("entities", of: id, Self.entity)
        document.mentions = try parts("mentions", of: id, Self.mention)
        document.times = try parts("times", of: id, Self.time)
        document.quantities = try parts("quantities", of: id, QuantityColumns.quantity)
        document.claims = isNormalized ? try ClaimReader(database: database).claims(rows: claimRows(of: id)) : nil
        return document
    }

    /// Row ids of the claims of a document, in text order.
    func claimRows(of document: Int64) throws -> [Int64] {
        let sql = "SELECT id FROM claims WHERE document = ? ORDER BY ordinal"
        return try Int64.fetchAll(database.cachedStatement(sql: sql), arguments: [document])
    }

    private func parts<Part>(_ table: String, of document: Int64, _ make: (Row) throws -> Part) throws -> [Part] {
        let sql = "SELECT * FROM \(table) WHERE document = ? ORDER BY ordinal"
        return try Row.fetchAll(database.cachedStatement(sql: sql), arguments: [document]).map(make)
    }

    private static func entity(of row: Row) throws -> Entity {
        Entity(
            id: row["entity_id"], name: row["name"], type: try row.word("type"), identifier: row["identifier"],
            aliases: try WordList.decode(row["aliases"]), role: row["role"],
            affiliations: try WordList.decode(row["affiliations"]), mentions: try WordList.decode(row["mentions"]))
    }

    private static func mention(of row: Row) throws -> Mention {
        Mention(
            id: row["mention_id"], span: row.span("span"), head: row.span("head"), type: try row.word("type"),
            kind: try row.word("kind"), entity: row["entity"])
    }

    private static func time(of row: Row) throws -> TimeExpression {
        TimeExpression(
            span: row.span("span"), type: try row.word("type"), value: row["value"], begin: row["time_begin"],
            end: row["time_end"], anchor: row["anchor"],
            modifier: try row.optionalWord("modifier"))
    }
}
