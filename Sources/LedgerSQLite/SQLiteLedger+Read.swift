import DocumentModel
import GRDB
public import Ledger

extension SQLiteLedger {
    /// Finds claims through the full-text tables and the indices of figures.
    public func claims(matching query: ClaimQuery) throws(LedgerError) -> [ClaimRecord] {
        let selection = ClaimSelection(query)
        return try perform { database in
            try database.read { connection in
                let rows = try Row.fetchAll(connection, sql: selection.sql, arguments: selection.arguments)
                let claims = try ClaimReader(database: connection).claims(rows: rows.map { $0["claim"] })
                return try zip(rows, claims).map { row, claim in
                    ClaimRecord(document: try Self.origin(of: row), claim: claim)
                }
            }
        }
    }

    /// Lists ids of documents.
    public func documentIDs(after id: String?, limit: Int) throws(LedgerError) -> [String] {
        try perform { database in
            try database.read { connection in
                let sql = "SELECT document_id FROM documents WHERE document_id > ? ORDER BY document_id LIMIT ?"
                return try String.fetchAll(connection, sql: sql, arguments: [id ?? "", limit])
            }
        }
    }

    /// Looks a document up by its id.
    public func contains(documentID: String) throws(LedgerError) -> Bool {
        try perform { database in
            try database.read { try Self.contains(documentID, in: $0) }
        }
    }

    static func contains(_ documentID: String, in connection: Database) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM documents WHERE document_id = ?)"
        return try Bool.fetchOne(connection, sql: sql, arguments: [documentID]) ?? false
    }

    /// Counts what hangs on each document.
    public func incompleteDocumentIDs() throws(LedgerError) -> [String] {
        try perform { database in
            try database.read { connection in
                // Documents of builds that did not count are taken as they are.
                let sql = """
                    SELECT document_id FROM documents WHERE parts IS NOT NULL AND parts <> \(DocumentParts.counted)
                    ORDER BY document_id
                    """
                return try String.fetchAll(connection, sql: sql)
            }
        }
    }

    /// Reads all documents in one transaction: what is stored meanwhile is not in the export.
    public func export(to write: (String) throws -> Void) throws {
        let line = JSONLine()
        do {
            try database.read { connection in
                let reader = DocumentReader(database: connection)
                let rows = try Row.fetchCursor(connection, sql: "SELECT * FROM documents ORDER BY document_id")
                while let row = try rows.next() { try write(line.encode(reader.document(of: row))) }
            }
        } catch let error as DatabaseError {
            throw LedgerError(error, path: path)
        }
    }

    private static func origin(of row: Row) throws -> ClaimRecord.Origin {
        ClaimRecord.Origin(
            id: row["document_id"], uri: row["uri"], title: row["title"], publisher: row["publisher"],
            publishedAt: try DocumentHeader.date(row, "published"))
    }
}
