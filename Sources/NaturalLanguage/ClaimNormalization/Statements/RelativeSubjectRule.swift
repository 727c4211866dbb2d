import DocumentModel
import LanguageModels

/// "the cuts, which advocates say hurt schools", "a plan they say could fail": a claim without a subject in a relative clause is said of
/// the noun to which the clause belongs.
enum RelativeSubjectRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree, let span = context.cueSpan, let first = draft.words.first?.token,
            context.claim.quotation != .direct || context.claim.content.count == 1
        else { return nil }
        let cue = context.table.tokens(span)
        guard let place = verb(draft, from: 0, context) else { return pronoun(draft, context) }
        guard cue.upperBound == first, let token = draft.words[place].token, !hasSubject(token, draft, tree) else {
            return nil
        }
        guard let noun = described(token, tree, context) else { return nil }
        return StatementDraft(words: noun.words + draft.words)
    }

    /// The noun to which the tree joins the clause, else the one before the relative pronoun.
    private static func described(_ verb: Int, _ tree: SyntaxTree, _ context: StatementContext) -> StatementDraft? {
        let source = context.claim.attribution.last?.source?.span.map(context.table.tokens)
        let pronoun = source.map { $0.lowerBound - 1 }.flatMap { context.table.isAny($0, .relative) ? $0 : nil }
        // "talks on the test, which": behind a comma the nearest noun.
        if let pronoun, context.table.isShape(pronoun - 1, .comma),
            let noun = DescribedNoun.before(pronoun, context)
        {
            return noun
        }
        if let head = context.cueHead, tree.range(head).contains(verb), verb > head,
            let noun = DescribedNoun.words(context)
        {
            return noun
        }
        return pronoun.flatMap { DescribedNoun.before($0, context) }
    }

    /// The place of the verb that opens the claim, past an adverb; "disadvantages" behind "which advocates say", whatever it is tagged.
    private static func verb(_ draft: StatementDraft, from first: Int, _ context: StatementContext) -> Int? {
        if context.isFinite(draft.words[first]) { return first }
        guard draft.words.count > first + 1 else { return nil }
        let next = draft.words[first + 1]
        if context.isTag(draft.words[first], Tag.adverb), context.isFinite(next) { return first + 1 }
        guard context.isTag(draft.words[first], Tag.noun), draft.words[first].text.hasSuffix("s"),
            !context.isClause(draft),
            [Tag.noun, Tag.adjective, Tag.determiner].contains(where: { context.isTag(next, $0) })
        else { return nil }
        return first
    }

    /// "which", and "that" alone before the claimer ("rules that courts said hurt the poor").
    private static func isRelative(_ word: StatementWord, _ context: StatementContext) -> Bool {
        if context.isAny(word, .relative) { return true }
        guard context.isWord(word, Key.that), let token = word.token, let first = context.claim.content.first else {
            return false
        }
        return context.claim.quotation != .direct && context.table.tokens(first) == token..<token + 1
    }

    private static func hasSubject(_ verb: Int, _ draft: StatementDraft, _ tree: SyntaxTree) -> Bool {
        let isAuxiliary = [Relation.auxiliary, Relation.passiveAuxiliary, Relation.copula].contains(
            tree.relations[verb])
        let main = isAuxiliary ? Int(tree.heads[verb]) : verb
        guard main >= 0 else { return false }
        return tree.child(main, Relation.subject, Relation.passiveSubject, Relation.expletive).map(draft.contains)
            ?? false
    }

    /// "the bag, which (he said) was at his side": the pronoun is the claim's own first word.
    private static func pronoun(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard draft.words.count > 2, let token = draft.words[0].token, isRelative(draft.words[0], context),
            context.claim.content.count > 1, verb(draft, from: 1, context) != nil,
            let noun = DescribedNoun.before(token, context)
        else { return nil }
        return StatementDraft(words: noun.words + draft.words.dropFirst())
    }
}
