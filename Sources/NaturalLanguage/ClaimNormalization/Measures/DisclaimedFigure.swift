import LanguageModels

/// "has not said that 40 died", "no evidence that 600 died", "refused to say whether": no figure is told.
struct DisclaimedFigure {
    let table: TokenTable
    let tree: SyntaxTree

    private static let clauses: Set<UInt64> = [
        Relation.complement, Relation.clausalSubject, Relation.nounClause, Relation.openComplement,
        Relation.relativeClause,
    ]
    private static let disclaiming = WordLists.figures["disclaiming"]
    private static let nobody = WordLists.figures["nobody"]

    /// Whether the clause that a number stands in is said to be unknown, unsaid or untrue.
    func isDisclaimed(_ number: Int, within isInside: (Int) -> Bool = { _ in true }) -> Bool {
        var node = number
        for _ in 0..<Self.reach {
            let isClause = Self.clauses.contains(tree.relations[node])
            let claim = table.isAny(node, .cueNoun) ? node : nil
            node = Int(tree.heads[node])
            guard node >= 0, isInside(node) else { return false }
            if let claim, tree.relations[claim] == Relation.subject, isUntrue(node) { return true }
            if isClause, isNegative(node) { return true }
        }
        return false
    }

    private static let reach = 10

    /// "the claim that 12 died is a lie", whatever the tree makes of it.
    func isCalledUntrue(_ number: Int, _ words: Range<Int>) -> Bool {
        guard words.lowerBound < number, number < words.upperBound,
            (words.lowerBound..<number).contains(where: { table.isAny($0, .cueNoun) })
        else { return false }
        return (number..<words.upperBound).contains { be in
            table.isAny(be, .be)
                && (be + 1..<min(be + 4, words.upperBound)).contains { Self.disclaiming.contains(table.keys[$0]) }
                && !(be + 1..<min(be + 4, words.upperBound)).contains(where: isNot)
        }
    }

    /// "Rumours that 200 died proved false": what was rumoured is no figure.
    private func isUntrue(_ node: Int) -> Bool {
        let words = [node] + tree.children(node).map(Int.init)
        return words.contains { Self.disclaiming.contains(table.keys[$0]) } && !words.contains(where: isNot)
    }

    private func isNegative(_ node: Int) -> Bool {
        if Self.disclaiming.contains(table.keys[node]) { return !tree.children(node).contains { isNot(Int($0)) } }
        return tree.children(node).contains { child in
            isNot(Int(child)) || Self.nobody.contains(table.keys[Int(child)])
                || Self.disclaiming.contains(table.keys[Int(child)])
        }
    }

    /// "not only" negates nothing.
    private func isNot(_ token: Int) -> Bool {
        let isBound = token + 1 < table.count && Self.bounds.contains(table.keys[token + 1])
        return (table.isAny(token, .negation) || table.isWord(token, Key.no)) && !isBound
    }

    private static let bounds = Set(["only", "just", "merely", "doubt"].map { WordKey($0) })
}
