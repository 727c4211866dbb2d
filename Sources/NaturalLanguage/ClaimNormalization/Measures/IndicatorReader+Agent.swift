import DocumentModel
import LanguageModels

/// Who does what is counted.
extension IndicatorReader {
    /// The words of who does what the verb says.
    func agent(of verb: Int) -> Range<Int>? {
        guard let tree, entry(verb, before: verb + 1)?.value != "LOST" else { return nil }
        if let subject = attacker(verb, tree) { return tree.range(subject) }
        if !tree.isPassive(verb) {
            // "Two died": who dies does nothing.
            guard tree.child(verb, Relation.object) != nil || table.isShape(verb, .gerundLike),
                let subject = tree.child(verb, Relation.subject), subject < verb,
                !tree.isBehindPlace(subject, table)
            else { return nil }
            let words = tree.range(subject)
            let begin =
                words.first { !table.isAny($0, [.coordinator, .preposition]) && !table.isPunctuation($0) }
                ?? words.lowerBound
            return begin..<max(begin, min(words.upperBound, verb))
        }
        guard let words = tree.agent(ofPassive: verb, table).map(tree.range)?.dropFirst(), !words.isEmpty else {
            return nil
        }
        return words
    }

    /// "A missile hit the market, killing 12": the subject of the verb on which the gerund hangs.
    private func attacker(_ verb: Int, _ tree: SyntaxTree) -> Int? {
        guard table.isShape(verb, .gerundLike), tree.relations[verb] == Relation.adverbialClause,
            tree.child(verb, Relation.subject) == nil
        else { return nil }
        let main = Int(tree.heads[verb])
        guard main >= 0, main < verb, !tree.isPassive(main), let subject = tree.child(main, Relation.subject),
            subject < main, !table.isAny(subject, [.pronoun, .relative])
        else { return nil }
        return isViolent(subject) || isHuman(subject) ? subject : nil
    }
}
