import DocumentModel
import GRDB

/// Takes a document and all that hangs on it out of the tables.
struct DocumentRemoval {
    private let database: Database

    init(_ database: Database) { self.database = database }

    /// Removes the document of a row of `documents`.
    func remove(_ row: Row) throws {
        let id: Int64 = row["id"]
        let reader = DocumentReader(database: database)
        let document = try reader.document(of: row)
        let entities = Dictionary(document.entities.map { ($0.id, $0) }) { first, _ in first }
        // A full-text table keeps no texts of its own: it must be told again what it is to forget.
        for (claimRow, claim) in zip(try reader.claimRows(of: id), document.claims ?? []) {
            let words = ClaimWords(of: claim, in: document, entities: entities).values
            try forget("claims_words", ClaimWords.columns, [claimRow] + words)
        }
        try forget("documents_words", ["publisher", "text"], [id, document.publisher, document.text])
        try database.execute(sql: "DELETE FROM documents WHERE id = ?", arguments: [id])
    }

    private func forget(_ table: String, _ columns: [String], _ values: [(any DatabaseValueConvertible)?]) throws {
        try Insertion(database, into: table, [table, "rowid"] + columns)(["delete"] + values)
    }
}
