import DocumentModel
import LanguageModels

/// Finds the words that negate within a claim.
struct NegationReader {
    let table: TokenTable

    private static let phrases = Phrases(.negations)
    private static let bounds = Set(
        ["more", "less", "fewer", "later", "earlier", "sooner", "doubt", "only", "just", "merely"].map(WordKey.init))

    /// The negations of a stretch of a claim, in text order.
    func negations(in range: Range<Int>) -> [Qualifier] {
        QualifierReader(phrases: Self.phrases, table: table).qualifiers(in: range) { tokens, _ in
            !isBound(tokens) && !isAlternative(tokens.lowerBound)
        }
    }

    /// "no more than 50", "not only", "no doubt": nothing is denied.
    private func isBound(_ tokens: Range<Int>) -> Bool {
        tokens.count == 1 && tokens.upperBound < table.count && Self.bounds.contains(table.keys[tokens.upperBound])
    }

    /// "whether or not".
    private func isAlternative(_ token: Int) -> Bool { token > 0 && table.isWord(token - 1, Key.or) }
}
