import DocumentModel
import LanguageModels

/// "rejected the idea that X did Y", "denied claims that ...": what the noun's clause says.
enum ContentNounRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard [.deny, .reject, .confirm, .admit].contains(context.stance), !PredicationRule.calls(context),
            let that = draft.first(from: 1, where: { context.isWord($0, Key.that) }), that + 2 < draft.words.count,
            that <= 4, !draft.words[..<that].contains(where: context.isFinite),
            let noun = draft.words[that - 1].token, context.table.isAny(noun, .cueNoun)
        else { return nil }
        if context.tree != nil, context.relation(draft.words[that]) != Relation.marker { return nil }
        return draft.part(that + 1..<draft.words.count)
    }
}
