import DocumentModel
import LanguageModels

/// "The delegation, Berg noted, did not sign": a claim that a finite verb opens gets the subject that its verb has in the
/// text.
enum LeftOutSubjectRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let first = draft.words.first, let token = first.token, !context.table.isCapitalized(token) else {
            return nil
        }
        let found = context.isFinite(first) ? byTree(token, draft, context) ?? beforeAside(token, draft, context) : nil
        return found ?? claimer(token, draft, context)
    }

    /// "Ukraine says destroyed 12 tanks": a verb right behind the cue is what the claimer did.
    private static func claimer(_ token: Int, _ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let cue = context.claim.attribution.last?.cue?.span, context.table.tokens(cue).upperBound == token,
            context.stance == .say || context.stance == .claim, context.claim.quotation == .indirect,
            context.table.isShape(token, .pastLike), context.isTag(draft.words[0], Tag.verb),
            context.tree?.child(token, Relation.object) != nil,
            let name = context.claimer
        else { return nil }
        return draft.led(by: name)
    }

    /// "Norway, Peru says, has rejected": the words before the two commas between which the cue stands.
    private static func beforeAside(_ token: Int, _ draft: StatementDraft, _ context: StatementContext)
        -> StatementDraft?
    {
        let table = context.table
        let begin = table.sentence(of: token).lowerBound
        guard let tree = context.tree, let cue = context.claim.attribution.last?.cue?.span,
            token > begin + 3, table.isShape(token - 1, .comma),
            let comma = (begin..<token - 1).last(where: { table.isShape($0, .comma) }), comma > begin,
            (comma + 1..<token - 1).contains(table.tokens(cue).lowerBound),
            tree.tags[comma - 1] == Tag.noun || tree.tags[comma - 1] == Tag.properNoun,
            !(begin..<comma).contains(where: { table.isPunctuation($0) || tree.tags[$0] == Tag.verb })
        else { return nil }
        return StatementDraft(words: context.words(begin..<comma) + draft.words)
    }

    private static func byTree(_ token: Int, _ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree else { return nil }
        let isAuxiliary = [Relation.auxiliary, Relation.passiveAuxiliary, Relation.copula].contains(
            tree.relations[token])
        let verb = isAuxiliary ? Int(tree.heads[token]) : token
        guard verb >= 0, draft.contains(verb),
            let subject = tree.child(verb, Relation.subject, Relation.passiveSubject),
            subject < token, !draft.contains(subject), !context.table.isAny(subject, [.pronoun, .relative])
        else { return nil }
        let words = tree.range(subject).clamped(to: context.table.sentence(of: token).lowerBound..<token)
        guard !isCued(words, context) else { return nil }
        let phrase = StatementDraft(words: context.words(words)).part(0..<words.count)
        return StatementDraft(words: phrase.words + draft.words)
    }

    /// The subject's words must not hold the cue.
    private static func isCued(_ words: Range<Int>, _ context: StatementContext) -> Bool {
        guard let cue = context.claim.attribution.last?.cue?.span else { return false }
        return context.table.tokens(cue).overlaps(words)
    }
}
