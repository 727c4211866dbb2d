import DocumentModel
import LanguageModels

/// Finds where the clause of a verb begins on its left, so that its subject is not looked for in another one.
struct ClauseBoundary {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// The first token that can belong to the subject of a verb.
    func begin(before verb: Int, _ sentence: Range<Int>) -> Int {
        var index = verb - 1
        var sawVerb = false
        while index >= sentence.lowerBound {
            if context.isQuoted(index) || table.isShape(index, [.semicolon, .colon, .terminal]) { return index + 1 }
            if isClosingParenthesis(index) {
                index = openingParenthesis(index, sentence)
                continue
            }
            if table.isShape(index, .parenthesis) { return index + 1 }
            if table.isAny(index, .relative), !table.isCapitalized(index) {
                let isComplementizer = table.isWord(index, Key.that) && !sawVerb
                if isComplementizer || !sawVerb { return index + 1 }
                sawVerb = false
            } else if table.isAny(index, .subordinator), !table.isAny(index, .relative) {
                return index + 1
            } else if isCoordinatorOfClauses(index, sentence, verb) {
                return index + 1
            } else if isFiniteVerb(index) {
                if !isInRelativeClause(index, sentence) { return index + 1 }
                sawVerb = true
            }
            index -= 1
        }
        return sentence.lowerBound
    }

    func isClosingParenthesis(_ index: Int) -> Bool {
        [UInt8(ascii: ")"), UInt8(ascii: "]")].contains(table.bytes[table.spans[index].begin])
    }

    private func openingParenthesis(_ close: Int, _ sentence: Range<Int>) -> Int {
        var index = close - 1
        while index > sentence.lowerBound, !table.isShape(index, .parenthesis), close - index < 20 { index -= 1 }
        return index - 1
    }

    /// "but", or "and" that joins clauses: after a comma, or with a verb on its left.
    private func isCoordinatorOfClauses(_ index: Int, _ sentence: Range<Int>, _ verb: Int) -> Bool {
        guard table.isAny(index, .coordinator) else { return false }
        guard table.isWord(index, Key.and) || table.isWord(index, Key.or) else { return !table.isPunctuation(index) }
        guard index > sentence.lowerBound else { return true }
        if table.isShape(index - 1, .comma) { return !isListBefore(index - 1, sentence) }
        var left = index - 1
        while left >= sentence.lowerBound, index - left < 12, !table.isPunctuation(left) {
            if isFiniteVerb(left) { return true }
            left -= 1
        }
        return false
    }

    /// "France, Germany, and Italy": a comma with a short name before it.
    private func isListBefore(_ comma: Int, _ sentence: Range<Int>) -> Bool {
        var index = comma - 1
        while index >= sentence.lowerBound, !table.isPunctuation(index) {
            if isFiniteVerb(index) || comma - index > 4 { return false }
            index -= 1
        }
        return index >= sentence.lowerBound && table.isShape(index, .comma)
    }

    /// Auxiliaries and known past or present forms that are no nouns.
    func isFiniteVerb(_ index: Int) -> Bool {
        if table.isAny(index, .auxiliary) { return !table.isAny(index, .possessive) || table.isAny(index, .pronoun) }
        guard !table.isCapitalized(index), !table.isAny(index, [.role, .cueNoun, .group]) else { return false }
        let forms = table.entries[index].verbForms
        return forms.contains(.past) && !isPostmodifier(index)
    }

    /// "briefed", "named": a past form that describes the noun before it.
    func isPostmodifier(_ index: Int) -> Bool {
        guard index + 1 < table.count else { return false }
        return table.isAny(index + 1, .preposition) && !table.isWord(index, Key.said) && !table.isWord(index, Key.told)
    }

    /// Whether "who" or "which" stands before a verb without a comma between.
    private func isInRelativeClause(_ verb: Int, _ sentence: Range<Int>) -> Bool {
        var index = verb - 1
        while index >= sentence.lowerBound, verb - index < 8 {
            if table.isAny(index, .relative) { return !table.isWord(index, Key.what) }
            if table.isPunctuation(index) { return false }
            index -= 1
        }
        return false
    }
}
