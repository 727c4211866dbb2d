import DocumentModel
import LanguageModels

/// "warned Iran against enriching uranium": Iran should not enrich uranium.
enum WarningRule {
    private static let against = WordKey("against")

    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        let start = draft.words.first.map { context.isWord($0, against) } ?? false ? 1 : 0
        guard draft.words.count > start, let tree = context.tree, let verb = context.cueHead,
            let gerund = draft.words[start].token, context.isGerund(draft.words[start]),
            context.table.isWord(gerund - 1, against),
            let base = context.document.tokens[gerund].lemma,
            let object = tree.child(verb, Relation.object), object > verb, object < gerund, !draft.contains(object)
        else { return nil }
        var rest = draft.part(start..<draft.words.count)
        rest.words[0].text = base
        let end = min(tree.range(object).upperBound, gerund - 1)
        let addressee = StatementDraft(words: context.words(Int(tree.first[object])..<max(end, object + 1)))
        return .joined(addressee, "should not", rest)
    }
}
