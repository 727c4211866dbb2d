import DocumentModel
import LanguageModels

/// "warned Iran against enriching uranium": Iran should not enrich it; "warned ships of debris": there may be debris.
enum WarningRule {
    private static let against = WordKey("against")

    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        avoided(draft, context) ?? danger(draft, context)
    }

    private static func danger(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.lemma == "warn", let tree = context.tree, let cue = context.cueHead,
            let span = context.claim.attribution.last?.cue?.span,
            !draft.words.contains(where: { context.isWord($0, Key.to) })
        else { return nil }
        var start = 0
        if !context.table.tokens(span).contains(where: { context.table.isWord($0, Key.of) }) {
            // "warned ships of debris": the "of" belongs to the verb or to its object.
            guard let of = draft.first(where: { context.isWord($0, Key.of) }), of > 0,
                let object = tree.child(cue, Relation.object),
                draft.words[..<of].contains(where: { $0.token == object })
            else { return nil }
            start = of + 1
        }
        guard start < draft.words.count else { return nil }
        let part = draft.part(start..<draft.words.count)
        return ExistenceRule.isIndefinite(part, context) ? part.led(by: "there may be") : nil
    }

    private static func avoided(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
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
