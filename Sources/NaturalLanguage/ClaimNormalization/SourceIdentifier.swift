public import DocumentModel
import LanguageModels

/// Tells who the sources of claims are: their names after coreference, what they are, office and affiliation.
public struct SourceIdentifier: Sendable {
    /// Creates an identifier; its tables are shared.
    public init() {}

    /// Completes the sources of the document's claims.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let reader = SourceReader(document, table)
        var claims = document.claims ?? []
        for index in claims.indices {
            for link in claims[index].attribution.indices {
                guard let source = claims[index].attribution[link].source else { continue }
                let read = reader.read(source)
                claims[index].attribution[link].source = read
                if read.name == nil, read.isPronoun(table) {
                    claims[index].confidence = claims[index].confidence.map { $0 * 0.7 }
                }
            }
        }
        document.claims = claims
    }
}

extension Source {
    func isPronoun(_ table: TokenTable) -> Bool {
        guard let span else { return false }
        let tokens = table.tokens(span)
        return tokens.count == 1 && table.isAny(tokens.lowerBound, .pronoun)
    }
}
