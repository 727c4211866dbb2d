/// An expression for the MATCH of FTS5, made from words that a person typed; every word must occur.
struct MatchExpression {
    private var terms: [String] = []

    /// The expression as FTS5 takes it; nil where no word was given.
    var sql: String? { terms.isEmpty ? nil : terms.joined(separator: " AND ") }

    /// Adds words to be found in `columns`: `"two words"` is a phrase, `kill*` the beginning of a word.
    mutating func add(words text: String?, in columns: String) {
        let found = Self.words(of: text ?? "").map { $0.isPrefix ? Self.quoted($0.word) + "*" : Self.quoted($0.word) }
        add(found, in: columns)
    }

    /// Adds beginnings of words to be found in `columns`.
    mutating func add(beginnings text: String?, in columns: String) {
        add(Self.words(of: text ?? "").map { Self.quoted($0.word) + "*" }, in: columns)
    }

    private mutating func add(_ words: [String], in columns: String) {
        if !words.isEmpty { terms.append("{\(columns)} : (\(words.joined(separator: " AND ")))") }
    }

    private static func quoted(_ word: some StringProtocol) -> String { "\"\(word)\"" }

    /// Splits at white space and pairs of quotation marks; what holds no letter or digit is no word.
    private static func words(of text: String) -> [(word: Substring, isPrefix: Bool)] {
        text.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
            index.isMultiple(of: 2)
                ? part.split(whereSeparator: \.isWhitespace).map { ($0, $0.hasSuffix("*")) } : [(part, false)]
        }.filter { $0.word.contains { $0.isLetter || $0.isNumber } }
    }
}
