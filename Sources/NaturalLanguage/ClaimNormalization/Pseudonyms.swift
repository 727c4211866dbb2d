import DocumentModel
import LanguageModels

/// Gives each unnamed source of a document a name of its own that stays the same: "senior military official 1".
///
/// The same words mean the same source; "another official" is a new one; "the official" is the last one whose words hold
/// those.
struct Pseudonyms {
    private struct Known {
        var words: [WordKey]
        var pseudonym: String
    }

    private let table: TokenTable
    private var known: [Known] = []
    private var counts: [String: Int] = [:]

    private static let others = Set(["another", "other", "second", "third", "fourth"].map(WordKey.init))

    init(_ table: TokenTable) { self.table = table }

    /// The pseudonym of the source whose words are `head`, up to its first preposition or comma.
    mutating func pseudonym(_ head: Range<Int>) -> String? {
        let isOther = head.contains { Self.others.contains(table.keys[$0]) }
        let rest = head.drop {
            table.isAny($0, [.determiner, .number, .possessive]) || table.isPunctuation($0)
                || Self.others.contains(table.keys[$0])
        }
        guard let first = rest.first else { return nil }
        let words = rest.map { table.keys[$0] }
        let isDefinite = table.isWord(head.lowerBound, Key.the)
        if !isOther, let match = known.last(where: { $0.words == words || isDefinite && Self.holds($0.words, words) }) {
            return match.pseudonym
        }
        let text = table.text(first..<head.upperBound)
        counts[text, default: 0] += 1
        let pseudonym = "\(text) \(counts[text] ?? 1)"
        known.append(Known(words: words, pseudonym: pseudonym))
        return pseudonym
    }

    /// "the official" of "a senior military official": the last words agree, the others are among them.
    private static func holds(_ whole: [WordKey], _ part: [WordKey]) -> Bool {
        whole.last == part.last && part.allSatisfy(whole.contains)
    }
}
