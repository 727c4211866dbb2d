import DocumentModel
import LanguageModels

/// Finds the words that weaken a claim.
///
/// Bounds ("more than", "at least") are no hedges: they are exact, and the figure's comparator has them.
struct HedgeReader {
    let table: TokenTable
    let tree: SyntaxTree?

    private static let phrases = Phrases(.hedges)
    /// Who does not know says so at once.
    private static let opening = 6
    private static let ability = WordKey("could")
    private static let may = WordKey("may")
    private static let barely = Set(["hardly", "scarcely", "barely"].map(WordKey.init))
    private static let halves = Set(["half", "twice", "dozen", "dozens"].map(WordKey.init))

    /// The hedges of a stretch of a claim, in text order.
    func hedges(in range: Range<Int>) -> [Qualifier] {
        QualifierReader(phrases: Self.phrases, table: table).qualifiers(in: range) { tokens, kind in
            weakens(tokens, kind, range)
        }
    }

    private func weakens(_ tokens: Range<Int>, _ kind: String, _ range: Range<Int>) -> Bool {
        let first = tokens.lowerBound
        if isOfVoters(first) { return false }
        switch kind {
        case "MODAL":
            return !isMonth(first) && !isInability(first) && !isOfPurpose(first) && !isAlone(first, range.upperBound)
        case "VERB": return !isNoun(first) && !isArrival(first)
        case "APPROXIMATOR": return isBeforeNumber(tokens.upperBound, range.upperBound)
        case "ADVERB": return !isComparison(first)
        case "IGNORANCE": return first - range.lowerBound < Self.opening
        default: return true
        }
    }

    /// "in May", "10 May".
    private func isMonth(_ token: Int) -> Bool {
        table.isWord(token, Self.may) && table.isCapitalized(token) && token > table.sentence(of: token).lowerBound
            && !table.isPunctuation(token - 1)
    }

    /// "could not be sure", "could hardly agree": certain that it is impossible.
    private func isInability(_ token: Int) -> Bool {
        guard table.isWord(token, Self.ability), token + 1 < table.count else { return false }
        return table.isAny(token + 1, .negation) || Self.barely.contains(table.keys[token + 1])
    }

    private func isBeforeNumber(_ token: Int, _ limit: Int) -> Bool {
        (token..<min(limit, token + 2)).contains { index in
            table.isShape(index, .hasDigit) || table.entries[index].number >= 0
                || Self.halves.contains(table.keys[index])
        }
    }

    /// "twice as likely".
    private func isComparison(_ token: Int) -> Bool { token > 0 && table.isWord(token - 1, Key.as) }
}
