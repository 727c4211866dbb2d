public import DocumentModel
import LanguageModels

/// The most words of a document: what bounds the memory that its annotation takes.
public struct WordLimit: Sendable {
    private let most: Int

    /// A limit of so many words.
    public init(_ most: Int) { self.most = most }

    /// Whether a document has more words than that, as tokens or as lexemes: a long token may have many of these.
    ///
    /// It is read no further than to the limit.
    public func isExceeded(by document: Document) -> Bool {
        // A word has a byte or more.
        guard document.text.utf8.count > most else { return false }
        return Tokenizer.finds(moreThan: most, in: document) || hasMoreLexemes(Array(document.text.utf8))
    }

    private func hasMoreLexemes(_ bytes: [UInt8]) -> Bool {
        var lexemes: [Lexeme] = []
        var keys: [WordKey] = []
        LexemeScanner(bytes).scan(bytes.indices, into: &lexemes, &keys, most: most + 1)
        return lexemes.count > most
    }
}
