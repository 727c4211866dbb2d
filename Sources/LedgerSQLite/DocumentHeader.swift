import DocumentModel
import GRDB

/// A document without what was found in it, as a row of `documents`.
enum DocumentHeader {
    static let columns = [
        "document_id", "text", "uri", "canonical_uri", "title", "subtitle", "bylines", "publisher", "language",
        "published_at", "published_precision", "published_origin", "modified_at", "modified_precision",
        "modified_origin", "retrieved_at", "retrieved_precision", "retrieved_origin", "raw_hash", "text_hash",
        "is_normalized",
    ]

    static func values(of document: Document) -> [(any DatabaseValueConvertible)?] {
        [
            document.id, document.text, document.uri, document.canonicalUri, document.title, document.subtitle,
            WordList.encode(document.bylines), document.publisher, document.language,
        ] + date(document.publishedAt) + date(document.modifiedAt) + date(document.retrievedAt) + [
            document.rawHash, document.textHash, document.claims == nil ? 0 : 1,
        ]
    }

    static func document(of row: Row) throws -> Document {
        var document = Document(id: row["document_id"], text: row["text"])
        document.uri = row["uri"]
        document.canonicalUri = row["canonical_uri"]
        document.title = row["title"]
        document.subtitle = row["subtitle"]
        document.bylines = try WordList.decode(row["bylines"])
        document.publisher = row["publisher"]
        document.language = row["language"]
        document.publishedAt = try date(row, "published")
        document.modifiedAt = try date(row, "modified")
        document.retrievedAt = try date(row, "retrieved")
        document.rawHash = row["raw_hash"]
        document.textHash = row["text_hash"]
        return document
    }

    /// The date whose three columns begin with `prefix`.
    static func date(_ row: Row, _ prefix: String) throws -> DocumentDate? {
        guard let value: String = row["\(prefix)_at"] else { return nil }
        return DocumentDate(
            value: value, precision: try row.word("\(prefix)_precision"), origin: try row.word("\(prefix)_origin"))
    }

    /// Whether `first` is the lesser of two with one id and text: by URI, then by the other columns.
    static func isOrdered(_ first: Document, before second: Document) -> Bool {
        func key(_ document: Document) -> [String] { values(of: document).map { $0 as? String ?? "" } }
        return key(first).lexicographicallyPrecedes(key(second)) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func date(_ date: DocumentDate?) -> [(any DatabaseValueConvertible)?] {
        [date?.value, date?.precision.rawValue, date?.origin.rawValue]
    }
}
