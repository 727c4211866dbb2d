import DocumentModel
import LanguageModels

/// Where what something is called begins.
extension PredicationRule {
    /// Where Y begins in "call X Y": where a quotation begins that goes on to the end, else after the verb's object.
    static func split(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        // "called it a lie"
        if context.isAny(draft.words[0], .pronoun),
            Pronoun.nominatives[draft.words[0].text] != nil || draft.words[0].text == "it"
        {
            return draft.words.count > 1 ? 1 : nil
        }
        if let quoted = quotedEnd(draft, context) { return quoted }
        guard let tree = context.tree, let cue = context.cueHead,
            let object = tree.child(cue, Relation.object) ?? openSubject(cue, tree), draft.contains(object)
        else { return adjectiveEnd(draft, context) }
        let end = tree.range(object).upperBound
        // "the choice of the day deliberate": the phrase goes on, whatever the parser makes of it.
        guard let place = draft.first(from: 1, where: { ($0.token ?? -1) >= end }),
            !context.isWord(draft.words[place], Key.of)
        else { return adjectiveEnd(draft, context) }
        return place
    }

    /// "the figures broadly reliable": an adjective at the end, with its adverbs.
    private static func adjectiveEnd(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        var place = draft.words.count - 1
        // "calls its members terrorists"
        if place > 0, calls(context), context.has(draft.words[place], "Number=Plur"),
            context.has(draft.words[place - 1], "Number=Plur"), context.isTag(draft.words[place], Tag.noun),
            context.isTag(draft.words[place - 1], Tag.noun)
        {
            return place
        }
        guard place > 0, context.isTag(draft.words[place], Tag.adjective) else { return nil }
        while place > 1, context.isTag(draft.words[place - 1], Tag.adverb) { place -= 1 }
        return place
    }

    private static func openSubject(_ cue: Int, _ tree: SyntaxTree) -> Int? {
        tree.child(cue, Relation.openComplement, Relation.complement).flatMap {
            tree.child($0, Relation.subject, Relation.object)
        }
    }

    static func quotedEnd(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        guard let span = context.claim.content.last, context.claim.content.count == 1 else { return nil }
        let tokens = context.table.tokens(span)
        guard let mark = tokens.first(where: { context.table.isShape($0, .quotationMark) }), mark > tokens.lowerBound
        else { return nil }
        guard var place = draft.first(from: 1, where: { ($0.token ?? -1) > mark }) else { return nil }
        // "called it a “fabrication”": the article belongs to what it is called.
        while place > 1, let token = draft.words[place - 1].token, context.table.isAny(token, .determiner),
            !context.table.isAny(token, .pronoun)
        {
            place -= 1
        }
        let hasAs = context.isWord(draft.words[place - 1], Key.as)
        return hasAs ? nil : place
    }
}
