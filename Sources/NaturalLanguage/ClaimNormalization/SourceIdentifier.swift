public import DocumentModel
import LanguageModels

/// Tells who the sources of claims are: their names after coreference, what they are, office and affiliation.
public struct SourceIdentifier: Sendable {
    /// Creates an identifier; its tables are shared.
    public init() {}

    /// Completes the sources of the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let reader = SourceReader(document, table)
        var pseudonyms = Pseudonyms(table)
        var sequence = SourceSequence(document, table)
        var claims = document.claims ?? []
        for index in claims.indices {
            for link in claims[index].attribution.indices {
                guard let source = claims[index].attribution[link].source else { continue }
                claims[index].attribution[link].source = sequence.follow(reader.read(source, &pseudonyms))
            }
        }
        document.claims = claims
    }
}
