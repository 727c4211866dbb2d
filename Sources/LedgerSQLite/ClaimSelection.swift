import DocumentModel
import GRDB
import Ledger

/// The SQL that finds the claims of a query.
struct ClaimSelection {
    private let limit: Int
    private var conditions: [String] = []
    private var values: [(any DatabaseValueConvertible)?] = []

    init(_ query: ClaimQuery) {
        limit = query.limit
        addWords(query)
        addFigures(query)
        add("documents.document_id = ?", query.documentID)
        add("claims.certainty = ?", query.certainty?.rawValue)
        // "~" sorts after every character of a date: a date of less precision stands for all of its days.
        add("documents.published_at || '~' >= ?", query.since)
        add("documents.published_at <= ? || '~'", query.until)
    }

    /// Gives row ids of claims with the columns of their documents.
    var sql: String {
        """
        SELECT claims.id AS claim, document_id, uri, title, publisher, published_at, published_precision,
            published_origin
        FROM claims JOIN documents ON documents.id = claims.document
        WHERE \(conditions.isEmpty ? "TRUE" : conditions.joined(separator: " AND "))
        ORDER BY documents.published_at DESC, documents.document_id, claims.ordinal
        LIMIT ?
        """
    }

    /// The values of the places in `sql`.
    var arguments: StatementArguments { StatementArguments(values + [limit]) }

    private mutating func add(_ condition: String, _ new: (any DatabaseValueConvertible)?...) {
        guard new.contains(where: { $0 != nil }) else { return }
        conditions.append(condition)
        values += new
    }

    private mutating func addWords(_ query: ClaimQuery) {
        var claim = MatchExpression()
        var document = MatchExpression()
        switch query.scope {
        case .claim: claim.add(words: query.text, in: "content statement")
        case .document: document.add(words: query.text, in: "text")
        }
        claim.add(beginnings: query.claimer, in: "claimer")
        claim.add(beginnings: query.entity, in: "entity")
        document.add(beginnings: query.publisher, in: "publisher")
        add("claims.id IN (SELECT rowid FROM claims_words WHERE claims_words MATCH ?)", claim.sql)
        add("claims.document IN (SELECT rowid FROM documents_words WHERE documents_words MATCH ?)", document.sql)
    }

    /// A figure of a claim is one of its measures or, where no indicator is asked for, any quantity in its content.
    private mutating func addFigures(_ query: ClaimQuery) {
        let overlaps = "(low IS NOT NULL OR high IS NOT NULL) AND ifnull(low <= ?, TRUE) AND ifnull(high >= ?, TRUE)"
        let quantities = """
            SELECT claim_spans.claim FROM quantities
            JOIN claims ON claims.document = quantities.document
            JOIN claim_spans ON claim_spans.claim = claims.id AND claim_spans.span_begin <= quantities.span_begin
                AND quantities.span_end <= claim_spans.span_end
            WHERE \(overlaps)
            """
        let (low, high) = (query.figures?.low, query.figures?.high)
        if let indicator = query.indicator {
            add("claims.id IN (SELECT claim FROM measures WHERE indicator = ? AND \(overlaps))", indicator, high, low)
        } else {
            let sql = "claims.id IN (SELECT claim FROM measures WHERE \(overlaps) UNION \(quantities))"
            add(sql, high, low, high, low)
        }
    }
}
