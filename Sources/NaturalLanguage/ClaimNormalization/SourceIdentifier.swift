public import DocumentModel
import LanguageModels

/// Tells who the sources of claims are: their names after coreference, what they are, office and affiliation.
public struct SourceIdentifier: Sendable {
    /// The least confidence, 0-1, with which a source gets a name (docs/decisions/0154).
    public static let leastConfidence = 0.5

    private let leastConfidence: Double

    /// Creates an identifier that leaves sources of less confidence, 0-1, without a name; its tables are shared.
    public init(leastConfidence: Double = Self.leastConfidence) { self.leastConfidence = leastConfidence }

    /// Completes the sources of the document's claims; a claim's `confidence` becomes that of its claimer with his name.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        let reader = SourceReader(document, table)
        var pseudonyms = Pseudonyms(table)
        var sequence = SourceSequence(document, table)
        var claims = document.claims ?? []
        for index in claims.indices {
            let words = SourceConfidence(
                words: claims[index].confidence ?? 1, least: leastConfidence, document: document)
            for link in claims[index].attribution.indices {
                guard let source = claims[index].attribution[link].source else { continue }
                let identified = sequence.follow(reader.read(source, words, &pseudonyms), words)
                claims[index].attribution[link].source = identified
                claims[index].confidence = words.confidence(identified)
            }
        }
        document.claims = claims
    }
}
