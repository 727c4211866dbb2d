import LanguageModels

/// Clauses that tell of something else than what a number counts.
extension IndicatorReader {
    private static let reasons = WordLists.figures["reasons"]

    /// Whether what counts the number can lie beyond a word.
    func isOtherClause(_ token: Int, _ number: Range<Int>, _ fits: (String) -> String?) -> Bool {
        guard let tree else { return false }
        // "30 teachers were fired after ...": a verb that counts, and counts no such thing.
        if tree.tags[token] == Tag.verb, let value = value(at: token, token..<token + 1), fits(value) == nil {
            return true
        }
        return isReason(token, number, tree) || joinsClause(token, number, tree)
    }

    /// "three were suspended over the killing": behind a verb, what it was done for.
    private func isReason(_ token: Int, _ number: Range<Int>, _ tree: SyntaxTree) -> Bool {
        guard token > number.upperBound, Self.reasons.contains(table.keys[token]) else { return false }
        return (number.upperBound..<token).contains { tree.tags[$0] == Tag.verb }
    }

    /// "four were dead and the fate of three was unclear": the number stands in a clause with a subject of its own.
    private func joinsClause(_ token: Int, _ number: Range<Int>, _ tree: SyntaxTree) -> Bool {
        guard token < number.lowerBound, table.isAny(token, .coordinator), tree.heads[token] > token else {
            return false
        }
        let clause = Int(tree.heads[token])
        guard tree.range(clause).contains(number.lowerBound),
            let subject = tree.child(clause, Relation.subject, Relation.passiveSubject)
        else { return false }
        return !number.contains(subject) && tree.range(subject).contains(number.lowerBound)
            && subject < number.lowerBound
    }
}
