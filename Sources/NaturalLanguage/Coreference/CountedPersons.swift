import DocumentModel
import LanguageModels

/// "One of the soldiers was born in 2005": a person whom only a number or "the other" names, and whom a pronoun after it can mean.
struct CountedPersons {
    let table: TokenTable
    let tokens: [Token]

    private static let words = Set(["one", "another", "other", "second", "third"].map { WordKey($0) })

    /// The mentions, without an entity, in text order.
    func entries() -> [MentionRegister.Entry] {
        table.sentences.compactMap { sentence in
            guard let word = sentence.prefix(3).first(where: { Self.words.contains(table.keys[$0]) }), isSubject(word),
                word + 1 < sentence.upperBound, isOfPeople(word, sentence)
            else { return nil }
            return .init(
                tokens: sentence.lowerBound..<word + 1, head: word, type: .person, kind: .nominal, cluster: nil)
        }
    }

    private func isSubject(_ word: Int) -> Bool {
        tokens.indices.contains(word) && tokens[word].deprel?.hasPrefix("nsubj") == true
    }

    /// "One of the soldiers", "Another was born" behind a sentence on soldiers.
    private func isOfPeople(_ word: Int, _ sentence: Range<Int>) -> Bool {
        guard table.isWord(word + 1, Key.of) else {
            return table.isAny(word + 1, .auxiliary) && sentence.lowerBound > 0
                && table.sentence(of: sentence.lowerBound - 1).contains { table.isAny($0, [.group, .pluralRole]) }
        }
        return Range(from: word + 2, upTo: min(word + 7, sentence.upperBound))
            .prefix { !table.isPunctuation($0) && !table.isAny($0, .auxiliary) }
            .contains { table.isAny($0, [.group, .pluralRole]) }
    }
}
