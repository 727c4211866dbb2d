import DocumentModel
import LanguageModels

/// "His views were echoed by experts", "the bill was passed by the Senate": what is no clause and stands before a cue in the passive
/// stays with it.
enum PassiveCueRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.claim.quotation != .direct, let tree = context.tree, let span = context.cueSpan,
            let head = context.cueHead, !context.isClause(draft), tree.isPassive(head),
            let subject = tree.child(head, Relation.passiveSubject), draft.contains(subject),
            !context.isAny(draft.words[0], .preposition), !context.isGerund(draft.words[0])
        else { return nil }
        let cue = context.table.tokens(span)
        guard tree.tags[cue.lowerBound] == Tag.auxiliary else { return nil }
        return byAgent(draft, cue, head, tree, context) ?? around(draft, cue, context)
    }

    private static func byAgent(
        _ draft: StatementDraft, _ cue: Range<Int>, _ head: Int, _ tree: SyntaxTree, _ context: StatementContext
    ) -> StatementDraft? {
        guard let last = draft.words.last?.token, last < cue.lowerBound, let speaker = context.speaker,
            tree.agent(ofPassive: head, context.table) != nil
        else { return nil }
        let hasBy = context.table.isWord(cue.upperBound - 1, Key.by)
        return StatementDraft(
            words: draft.words + context.words(cue) + (hasBy ? [] : [.inserted("by")]) + [.inserted(speaker)])
    }

    /// "He has been criticised for the plan": the cue stands between the two parts of the claim, and nobody is named.
    private static func around(
        _ draft: StatementDraft, _ cue: Range<Int>, _ context: StatementContext
    ) -> StatementDraft? {
        guard context.claim.attribution.last?.source == nil, context.claim.content.count == 2,
            let split = draft.first(from: 1, where: { ($0.token ?? -1) >= cue.upperBound }),
            let before = draft.words[split - 1].token, let after = draft.words[split].token,
            before + 1 == cue.lowerBound, after == cue.upperBound
        else { return nil }
        return StatementDraft(words: draft.words[..<split] + context.words(cue) + draft.words[split...])
    }
}
