import DocumentModel
import GRDB

/// Writes the claims of a document into the tables.
struct ClaimWriter {
    private let database: Database
    private let insertClaim: Insertion
    private let insertSpan: Insertion
    private let insertLink: Insertion
    private let insertQualifier: Insertion
    private let insertArgument: Insertion
    private let insertMeasure: Insertion
    private let insertWords: Insertion

    init(_ database: Database) throws {
        self.database = database
        insertClaim = try Insertion(
            database, into: "claims",
            [
                "document", "ordinal", "claim_id", "quotation", "text", "statement", "certainty", "topic", "confidence",
                "event_type", "event_predicate", "event_time",
            ] + ReferentColumns.names("place"))
        insertSpan = try Insertion(database, into: "claim_spans", ["claim", "ordinal", "span_begin", "span_end"])
        insertLink = try Insertion(database, into: "attribution_links", ["claim", "ordinal"] + LinkColumns.names)
        insertQualifier = try Insertion(
            database, into: "qualifiers", ["claim", "list", "ordinal", "kind", "span_begin", "span_end"])
        insertArgument = try Insertion(
            database, into: "event_arguments", ["claim", "ordinal", "role", "mention", "span_begin", "span_end"])
        insertMeasure = try Insertion(database, into: "measures", ["claim", "ordinal"] + MeasureColumns.names)
        insertWords = try Insertion(database, into: "claims_words", ["rowid"] + ClaimWords.columns)
    }

    /// Inserts the claims of the document that has the row id `row`; spans in code points.
    func insert(_ claims: [Claim], of document: Document, row: Int64) throws {
        let entities = Dictionary(document.entities.map { ($0.id, $0) }) { first, _ in first }
        for (ordinal, claim) in claims.enumerated() {
            try insertClaim(values(of: claim, document: row, ordinal: ordinal))
            let claimRow = database.lastInsertedRowID
            try insertWords([claimRow] + ClaimWords(of: claim, in: document, entities: entities).values)
            try insertParts(of: claim, row: claimRow)
        }
    }

    private func values(of claim: Claim, document: Int64, ordinal: Int) -> [(any DatabaseValueConvertible)?] {
        [
            document, ordinal, claim.id, claim.quotation.rawValue, claim.text, claim.statement,
            claim.certainty.rawValue, claim.topic, claim.confidence, claim.event?.type, claim.event?.predicate,
            claim.event?.time,
        ] + ReferentColumns.values(of: claim.event?.place)
    }

    private func insertParts(of claim: Claim, row: Int64) throws {
        for (ordinal, span) in claim.content.enumerated() {
            try insertSpan([row, ordinal, span.begin, span.end])
        }
        for (ordinal, link) in claim.attribution.enumerated() {
            try insertLink([row, ordinal] + LinkColumns.values(of: link))
        }
        for (list, qualifiers) in QualifierList.allCases.map({ ($0, claim[keyPath: $0.path]) }) {
            for (ordinal, qualifier) in qualifiers.enumerated() {
                try insertQualifier([
                    row, list.rawValue, ordinal, qualifier.kind, qualifier.span.begin, qualifier.span.end,
                ])
            }
        }
        for (ordinal, argument) in (claim.event?.arguments ?? []).enumerated() {
            try insertArgument([
                row, ordinal, argument.role, argument.mention, argument.span?.begin, argument.span?.end,
            ])
        }
        for (ordinal, measure) in claim.measures.enumerated() {
            try insertMeasure([row, ordinal] + MeasureColumns.values(of: measure))
        }
    }
}
