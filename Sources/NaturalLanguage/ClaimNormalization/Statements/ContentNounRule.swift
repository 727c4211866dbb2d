import DocumentModel
import LanguageModels

/// "rejected the idea that X did Y", "denied claims that ...": what the noun's clause says.
enum ContentNounRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard [.deny, .reject, .confirm, .admit].contains(context.stance), !PredicationRule.calls(context) else {
            return nil
        }
        return afterThat(draft, context) ?? bare(draft, context)
    }

    private static func afterThat(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard
            let that = draft.first(from: 1, where: { context.isWord($0, Key.that) }), that + 2 < draft.words.count,
            that <= 4, !draft.words[..<that].contains(where: context.isFinite),
            let noun = draft.words[that - 1].token, context.table.isAny(noun, .cueNoun)
        else { return nil }
        if context.tree != nil, context.relation(draft.words[that]) != Relation.marker { return nil }
        return draft.part(that + 1..<draft.words.count)
    }

    /// "rejected claims it had sent arms": a clause whose subject follows the noun.
    private static func bare(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree,
            let place = draft.words.prefix(3).firstIndex(where: { word in
                word.token.map { context.table.isAny($0, .cueNoun) } ?? false
            }), place + 2 < draft.words.count, let noun = draft.words[place].token,
            let clause = tree.child(noun, Relation.nounClause, Relation.complement, Relation.relativeClause),
            let subject = tree.child(clause, Relation.subject, Relation.passiveSubject), subject < clause,
            !context.isAny(draft.words[place + 1], .relative), Int(tree.first[subject]) == noun + 1,
            draft.words[place...].contains(where: context.isFinite),
            !draft.words[..<place].contains(where: context.isFinite)
        else { return nil }
        return draft.part(place + 1..<draft.words.count)
    }
}
