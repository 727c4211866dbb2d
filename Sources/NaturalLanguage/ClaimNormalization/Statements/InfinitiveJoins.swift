import LanguageModels

/// "will restore services and to speed up aid": the second "to" goes where the first one became an auxiliary.
enum InfinitiveJoins {
    static func without(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft {
        guard let tree = context.tree, let main = draft.words.first?.token else { return draft }
        let words = draft.words.indices.filter { index in
            guard index > 0, context.isWord(draft.words[index], Key.to), let token = draft.words[index].token else {
                return true
            }
            let verb = Int(tree.heads[token])
            return
                !(tree.relations[token] == Relation.marker && verb >= 0 && tree.relations[verb] == Relation.conjunct
                && Int(tree.heads[verb]) == main && context.isAny(draft.words[index - 1], .coordinator))
        }
        return StatementDraft(words: words.map { draft.words[$0] })
    }
}
