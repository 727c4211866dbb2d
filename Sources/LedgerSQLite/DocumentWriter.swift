import DocumentModel
import GRDB

/// Writes documents into the tables; its statements are prepared once a transaction.
struct DocumentWriter {
    let database: Database
    private let insertDocument: Insertion
    private let insertBlock: Insertion
    private let insertEntity: Insertion
    private let insertMention: Insertion
    private let insertTime: Insertion
    private let insertQuantity: Insertion
    private let insertWords: Insertion
    private let claims: ClaimWriter

    init(_ database: Database) throws {
        self.database = database
        insertDocument = try Insertion(
            database, into: "documents", DocumentHeader.columns + ["parts"],
            suffix: "ON CONFLICT (document_id) DO NOTHING")
        insertBlock = try Insertion(
            database, into: "blocks", ["document", "ordinal", "kind", "span_begin", "span_end"])
        insertEntity = try Insertion(
            database, into: "entities",
            [
                "document", "ordinal", "entity_id", "name", "type", "identifier", "aliases", "role", "affiliations",
                "mentions",
            ])
        insertMention = try Insertion(
            database, into: "mentions",
            [
                "document", "ordinal", "mention_id", "span_begin", "span_end", "head_begin", "head_end", "type", "kind",
                "entity",
            ])
        insertTime = try Insertion(
            database, into: "times",
            [
                "document", "ordinal", "span_begin", "span_end", "type", "value", "time_begin", "time_end", "anchor",
                "modifier",
            ])
        insertQuantity = try Insertion(
            database, into: "quantities", ["document", "ordinal"] + QuantityColumns.names)
        insertWords = try Insertion(database, into: "documents_words", ["rowid", "publisher", "text"])
        claims = try ClaimWriter(database)
    }

    /// Inserts the document and all that hangs on it, unless its id is there; spans in code points.
    ///
    /// - Returns: Whether it was inserted.
    func insert(_ document: Document) throws -> Bool {
        try insertDocument(DocumentHeader.values(of: document) + [DocumentParts.count(of: document)])
        guard database.changesCount > 0 else { return false }
        let row = database.lastInsertedRowID
        try insertWords([row, document.publisher, document.text])
        try insertAnnotations(of: document, row: row)
        try claims.insert(document.claims ?? [], of: document, row: row)
        return true
    }

    private func insertAnnotations(of document: Document, row: Int64) throws {
        for (ordinal, block) in document.blocks.enumerated() {
            try insertBlock([row, ordinal, block.kind.rawValue, block.span.begin, block.span.end])
        }
        for (ordinal, entity) in document.entities.enumerated() {
            try insertEntity([
                row, ordinal, entity.id, entity.name, entity.type.rawValue, entity.identifier,
                WordList.encode(entity.aliases), entity.role, WordList.encode(entity.affiliations),
                WordList.encode(entity.mentions),
            ])
        }
        for (ordinal, mention) in document.mentions.enumerated() {
            try insertMention([
                row, ordinal, mention.id, mention.span.begin, mention.span.end, mention.head.begin, mention.head.end,
                mention.type.rawValue, mention.kind.rawValue, mention.entity,
            ])
        }
        for (ordinal, time) in document.times.enumerated() {
            try insertTime([
                row, ordinal, time.span.begin, time.span.end, time.type.rawValue, time.value, time.begin, time.end,
                time.anchor, time.modifier?.rawValue,
            ])
        }
        for (ordinal, quantity) in document.quantities.enumerated() {
            try insertQuantity([row, ordinal] + QuantityColumns.values(of: quantity))
        }
    }
}
