import DocumentModel
import LanguageModels

/// "condemned the raid", "claimed victory": a noun phrase that says nothing without its verb keeps subject and verb.
enum SpeechActRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.claim.quotation != .direct, let tree = context.tree, let claimer = context.claimer,
            let cue = context.claim.attribution.last?.cue, let head = context.cueHead, isClauseOf(head, context),
            let last = context.table.tokens(cue.span).last
        else { return nil }
        guard !context.isClause(draft), isNominal(draft, tree) || context.lemma == "rule",
            let first = draft.words.first?.token, first > last,
            context.stance != .say || context.lemma == "express"
        else { return nil }
        return draft.led(by: claimer + " " + context.table.text(cue.span))
    }

    /// The cue is a finite verb in the active.
    private static func isClauseOf(_ head: Int, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, tree.child(head, Relation.passiveAuxiliary) == nil else { return false }
        return !context.table.text(head..<head + 1).hasSuffix("ing")
    }

    /// The highest word is a noun or a pronoun.
    private static func isNominal(_ draft: StatementDraft, _ tree: SyntaxTree) -> Bool {
        let tokens = Set(draft.words.compactMap(\.token))
        guard let top = draft.words.compactMap(\.token).first(where: { !tokens.contains(Int(tree.heads[$0])) }) else {
            return false
        }
        return [Tag.noun, Tag.properNoun, Tag.pronoun].contains(tree.tags[top])
    }
}
