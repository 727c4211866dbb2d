import DocumentModel
import LanguageModels

/// The words by which a figure is a part of another: "including", "of whom", "among the dead", "of the 117".
struct PartWords {
    let table: TokenTable
    let tree: SyntaxTree?

    /// How many words may stand between "including" and its number, or between a number and "of".
    static let reach = 5
    private static let listing = WordLists.figures["listing"]
    private static let prepositions = WordLists.figures["partpreposition"]
    private static let pronouns = WordLists.figures["partpronoun"]

    func isListed(_ number: Int, after previous: Range<Int>) -> Bool {
        let gap = (previous.upperBound..<max(previous.upperBound, number)).suffix(Self.reach)
        guard let cue = gap.last(where: { isCue($0) }) else { return false }
        // "Of the dead, 16,000 were children"
        let isOpening = cue == table.sentence(of: cue).lowerBound
        return gap.dropFirst(cue + 1 - gap.startIndex).allSatisfy { token in
            if isOpening, token == number - 1, table.isShape(token, .comma) { return true }
            return isNominal(token) || table.isAny(token, .be) || Self.pronouns.contains(table.keys[token])
                || table.isWord(token, Key.of)
        }
    }

    /// "including", "among them", "of whom", "among the dead".
    private func isCue(_ token: Int) -> Bool {
        Self.listing.contains(table.keys[token]) || Self.prepositions.contains(table.keys[token]) && isWhole(token + 1)
    }

    /// "12 of them", "12 children among the dead".
    func isOfThem(_ number: Range<Int>) -> Bool {
        let sentence = table.sentence(of: number.lowerBound)
        let next = (number.upperBound..<min(number.upperBound + Self.reach, sentence.upperBound)).prefix {
            isNominal($0) || table.isAny($0, .be) || Self.prepositions.contains(table.keys[$0])
        }
        guard let preposition = next.first(where: { Self.prepositions.contains(table.keys[$0]) }) else { return false }
        return (preposition == number.upperBound || !table.isWord(preposition, Key.of)) && isWhole(preposition + 1)
    }

    /// "of", "among".
    func isPreposition(_ token: Int) -> Bool { Self.prepositions.contains(table.keys[token]) }

    /// "them", "whom", "the dead", "those killed".
    private func isWhole(_ token: Int) -> Bool {
        guard token < table.count else { return false }
        if Self.pronouns.contains(table.keys[token]) { return true }
        return table.isWord(token, Key.the)
            && IndicatorReader(table: table, tree: tree).isIndicator(table.span(token + 1..<token + 2))
    }

    func isOpening(_ number: Int) -> Bool {
        IndicatorReader(table: table, tree: tree).partitive(before: number).map { of in
            let before = of - 1
            return of == table.sentence(of: of).lowerBound || table.isPunctuation(before)
                || table.isAny(before, .coordinator)
        } ?? false
    }

    /// Words inside a noun phrase, its number included.
    func isNominal(_ token: Int) -> Bool {
        guard let tree, !table.isPunctuation(token) else { return false }
        return [Tag.noun, Tag.properNoun, Tag.adjective, Tag.determiner, Tag.number, Tag.adverb].contains(
            tree.tags[token])
    }
}
