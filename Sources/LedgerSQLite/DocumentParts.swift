import DocumentModel

/// How many rows hang on a document, so that an audit sees when some of them are gone.
enum DocumentParts {
    /// The rows that are written for a document beside its own.
    static func count(of document: Document) -> Int {
        let claims = document.claims ?? []
        let own = [
            document.blocks.count, document.entities.count, document.mentions.count, document.times.count,
            document.quantities.count, claims.count,
        ]
        return (own + claims.map(count)).reduce(0, +)
    }

    private static func count(of claim: Claim) -> Int {
        claim.content.count + claim.attribution.count + (claim.event?.arguments.count ?? 0) + claim.measures.count
            + QualifierList.allCases.map { claim[keyPath: $0.path].count }.reduce(0, +)
    }

    /// The rows that are there for a row of `documents`, in SQL.
    static let counted =
        (documentTables.map { "(SELECT count(*) FROM \($0) WHERE document = documents.id)" }
        + claimTables.map {
            "(SELECT count(*) FROM claims JOIN \($0) ON \($0).claim = claims.id WHERE claims.document = documents.id)"
        }).joined(separator: " + ")

    private static let documentTables = ["blocks", "entities", "mentions", "times", "quantities", "claims"]
    private static let claimTables = ["claim_spans", "attribution_links", "qualifiers", "event_arguments", "measures"]
}
