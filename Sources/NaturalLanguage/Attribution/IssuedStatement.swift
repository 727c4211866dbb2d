import LanguageModels

/// "The president issued the following statement:", "posted a message on X:": words that open a statement without a verb
/// of saying.
struct IssuedStatement {
    let table: TokenTable

    private static let verbs = keys("issued released published posted shared sent made read gave issues releases posts")
    private static let nouns = keys("statement statements message post tweet letter declaration remarks appeal address")
    private static let reach = 12

    private static func keys(_ words: String) -> Set<WordKey> {
        Set(words.split(separator: " ").map { WordKey($0) })
    }

    /// The verb of such words that a colon ends, or nil.
    func verb(before colon: Int, _ sentence: Range<Int>) -> Int? {
        let words = Range(from: max(sentence.lowerBound + 1, colon - Self.reach), upTo: colon)
        guard let noun = words.last(where: { Self.nouns.contains(table.keys[$0]) }) else { return nil }
        return Range(from: words.lowerBound, upTo: noun).last { token in
            Self.verbs.contains(table.keys[token]) && !(token..<noun).contains { table.isPunctuation($0) }
        }
    }
}
