public import DocumentModel
import LanguageModels

/// Sets the statement of each claim: a sentence that stands alone.
public struct StatementAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Completes the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let writer = StatementWriter(document, table)
        for index in (document.claims ?? []).indices {
            guard var claim = document.claims?[index] else { continue }
            writer.write(&claim)
            document.claims?[index] = claim
        }
    }
}
