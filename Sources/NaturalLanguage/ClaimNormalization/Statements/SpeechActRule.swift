import DocumentModel
import LanguageModels

/// "condemned the raid", "claimed victory": a noun phrase that says nothing without its verb keeps subject and verb.
enum SpeechActRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.claim.quotation != .direct, let tree = context.tree, let claimer = context.claimer,
            let cue = context.claim.attribution.last?.cue, let head = context.cueHead,
            let last = context.table.tokens(cue.span).last
        else { return nil }
        guard !context.isClause(draft) || isObject(draft, of: head, tree),
            isNominal(draft, tree) || context.lemma == "rule",
            let first = draft.words.first?.token, context.stance != .say || context.lemma == "express"
        else { return nil }
        if first < head { return passive(draft, head, tree, context)?.led(by: claimer) }
        guard isClauseOf(head, context), first > last else { return nil }
        return draft.led(by: claimer + " " + context.table.text(cue.span))
    }

    /// "thanked the crew for making sure that all were safe": the clause belongs to the thanks.
    private static func isObject(_ draft: StatementDraft, of cue: Int, _ tree: SyntaxTree) -> Bool {
        tree.child(cue, Relation.object).map { object in
            draft.contains(object)
                && !draft.words.prefix { $0.token != object }.contains { word in
                    word.token.map { tree.tags[$0] == Tag.verb || tree.tags[$0] == Tag.auxiliary } ?? false
                }
        } ?? false
    }

    /// "The raid was condemned by Jordan": Jordan condemned the raid.
    private static func passive(
        _ draft: StatementDraft, _ head: Int, _ tree: SyntaxTree, _ context: StatementContext
    ) -> StatementDraft? {
        let participle = context.table.text(head..<head + 1)
        guard tree.isPassive(head), participle.hasSuffix("ed"), tree.agent(ofPassive: head, context.table) != nil,
            let subject = tree.child(head, Relation.passiveSubject), draft.contains(subject)
        else { return nil }
        var words = draft.words
        if let token = words[0].token, !context.isTag(words[0], Tag.properNoun), token == Int(tree.first[subject]) {
            words[0].text = words[0].text.prefix(1).lowercased() + words[0].text.dropFirst()
        }
        return StatementDraft(words: words).led(by: participle)
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
