import LanguageModels

/// A list of phrases as sequences of lexemes.
struct LexemePhrases: Sendable {
    private let table: PhraseTable

    /// Phrases whose value is their index in the list.
    init(_ phrases: [String]) {
        var table = PhraseTable()
        for (index, phrase) in phrases.enumerated() { table.insert(Lexemes(phrase).keys, index) }
        self.table = table
    }

    /// The longest phrase at a lexeme: its index and the lexeme after it.
    func match(_ text: Lexemes, at start: Int, before limit: Int) -> (index: Int, end: Int)? {
        table.longestMatch(in: text.keys, at: start, before: limit).map { ($0.value, start + $0.count) }
    }
}
