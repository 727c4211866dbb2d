import DocumentModel
import LanguageModels

/// "The outline of a plan seems clear", "Talks appeared to have failed": where the verb stands between the two parts of what it says and
/// nobody is named who thinks so, the sentence stays whole.
enum RaisingVerbRule {
    private static let raising: Set<String> = ["seem", "appear"]
    /// The most words between the parts ("would not seem to be").
    private static let gap = 5

    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard raising.contains(context.lemma), context.claim.attribution.last?.source == nil, context.tree != nil,
            context.claim.content.count == 2, let span = context.cueSpan
        else { return nil }
        let (left, cue, right) = (
            context.table.tokens(context.claim.content[0]), context.table.tokens(span),
            context.table.tokens(context.claim.content[1])
        )
        guard let first = draft.words.first?.token, let last = draft.words.last?.token, first < cue.lowerBound,
            left.upperBound <= cue.lowerBound, cue.upperBound <= right.lowerBound, last >= right.lowerBound,
            right.lowerBound - left.upperBound <= gap
        else { return nil }
        return StatementDraft(words: context.words(first..<last + 1)).part(0..<last + 1 - first)
    }
}
