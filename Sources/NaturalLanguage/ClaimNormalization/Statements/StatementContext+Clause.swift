import LanguageModels

/// What is a clause among the words of a claim.
extension StatementContext {
    /// Whether the words are a clause: a finite verb stands outside of every relative or adverbial clause.
    func isClause(_ draft: StatementDraft) -> Bool {
        guard let tree else { return false }
        let tokens = Set(draft.words.compactMap(\.token))
        return draft.words.contains { word in
            guard isFinite(word), var token = word.token else { return false }
            while true {
                let head = Int(tree.heads[token])
                guard tokens.contains(head) else { return !isBelow(token, tokens, tree) }
                let relation = tree.relations[token]
                if Self.subordinate.contains(relation) { return false }
                if relation == Relation.complement, tree.tags[head] == Tag.noun { return false }
                token = head
            }
        }
    }

    /// "the case to prove that ...", "as a disgrace after she had spoken": the highest word is an infinitive, or the verb of a clause whose
    /// conjunction stands behind other words.
    private func isBelow(_ token: Int, _ tokens: Set<Int>, _ tree: SyntaxTree) -> Bool {
        guard let marker = tree.child(token, Relation.marker), tokens.contains(marker) else { return false }
        if table.isWord(marker, Key.to), tree.child(token, Relation.auxiliary) == nil { return true }
        return tree.relations[token] == Relation.adverbialClause && tokens.contains { $0 < marker }
    }

    private static let subordinate = [Relation.relativeClause, Relation.nounClause, Relation.adverbialClause]
}
