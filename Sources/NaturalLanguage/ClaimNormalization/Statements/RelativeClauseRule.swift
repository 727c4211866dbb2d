import DocumentModel
import LanguageModels

/// "the rebels, who are backed by Rwanda", "who are backed by Rwanda": what a relative clause says of its antecedent.
enum RelativeClauseRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree else { return nil }
        guard let place = draft.first(where: { context.isAny($0, .relative) }), let token = draft.words[place].token,
            [Relation.subject, Relation.passiveSubject].contains(tree.relations[token])
        else { return nil }
        let verb = Int(tree.heads[token])
        guard verb >= 0, tree.relations[verb] == Relation.relativeClause, draft.contains(verb) else { return nil }
        let antecedent = Int(tree.heads[verb])
        if place == 0 { return antecedentWords(antecedent, token, draft, context) }
        // "changing any of the rules that help him": the antecedent must be the highest word, and all that stands before, and no verb of its own may follow the clause.
        guard draft.contains(antecedent), !draft.contains(Int(tree.heads[antecedent])),
            !draft.words[..<place].contains(where: context.isFinite),
            Int(tree.last[verb]) >= draft.words.compactMap(\.token).last ?? 0
        else { return nil }
        var words = draft.words
        words.remove(at: place)
        if words[place - 1].text == "," { words.remove(at: place - 1) }
        return StatementDraft(words: words)
    }

    private static func antecedentWords(
        _ antecedent: Int, _ pronoun: Int, _ draft: StatementDraft, _ context: StatementContext
    ) -> StatementDraft? {
        guard let tree = context.tree, antecedent >= 0, Int(tree.first[antecedent]) < pronoun else { return nil }
        var end = pronoun
        while end > antecedent + 1, context.table.isPunctuation(end - 1) { end -= 1 }
        let words = context.words(Int(tree.first[antecedent])..<end)
        return StatementDraft(words: words + draft.words.dropFirst())
    }
}
