import DocumentModel
import LanguageModels

/// Finds the claim with which a text says again what its headline says, by the names, nouns and numbers of both.
struct HeadlineTopic {
    let document: Document
    let table: TokenTable

    private static let reach = 3
    private static let least = 2
    private static let words: Set<String> = ["NOUN", "PROPN", "NUM"]

    /// The index of one of the next claims that shares at least two such words with a claim of the headline.
    func repetition(of title: Int, _ claims: [Claim]) -> Int? {
        let own = words(claims[title])
        return claims.indices.dropFirst(title + 1).prefix(Self.reach).first { index in
            claims[index].quotation != .direct && own.intersection(words(claims[index])).count >= Self.least
        }
    }

    private func words(_ claim: Claim) -> Set<String> {
        Set(
            claim.content.map(table.tokens).joined().filter { Self.words.contains(document.tokens[$0].upos ?? "") }
                .map { (document.tokens[$0].lemma ?? table.text($0..<$0 + 1)).lowercased() })
    }
}
