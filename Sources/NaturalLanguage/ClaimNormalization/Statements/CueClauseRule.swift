import DocumentModel
import LanguageModels

/// "highlighted the killings", "spoke about health", "cast himself as a champion": what is no clause after all other rules stays with
/// its verb and the one who says it, so that the sentence stands alone.
enum CueClauseRule {
    private static let relatives: Set<String> = ["who", "which", "that", "whom"]
    /// The most words between cue and claim ("spoke to reporters about").
    private static let gap = 4

    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.claim.quotation != .direct, let claimer = context.claimer, let head = context.cueHead,
            let cue = context.claim.attribution.last?.cue, isFragment(draft, context),
            let first = draft.words.first?.token, isFinite(head, context)
        else { return nil }
        let tokens = context.table.tokens(cue.span)
        guard tokens.upperBound <= first, first - tokens.upperBound <= gap,
            context.table.sentence(of: head).contains(first),
            !(tokens.upperBound..<first).contains(where: isBreak(context)),
            takesNoun(tokens.upperBound..<first, context)
                || isQuestion(draft, context), !draft.words.contains(where: { isMarker($0, context) })
        else { return nil }
        guard !relatives.contains(String(claimer.prefix { $0 != " " })),
            let begin = withAuxiliaries(tokens.lowerBound, head, context)
        else {
            return nil
        }
        return StatementDraft(words: [.inserted(claimer)] + context.words(begin..<first) + draft.words)
    }

    /// "told voters how he would govern": a clause that asks without a question.
    private static func isQuestion(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let first = draft.words.first, context.stance != .ask, context.claim.quotation == .indirect else {
            return false
        }
        return questions.contains(first.text)
    }

    private static let questions: Set<String> = ["what", "how", "why", "where", "when", "who", "whom"]

    private static func isFragment(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        !context.isClause(draft) || isQuestion(draft, context)
    }

    /// After "said" there is a clause, whatever the parser makes of it; not after "spoke of".
    private static func takesNoun(_ gap: Range<Int>, _ context: StatementContext) -> Bool {
        gap.contains { context.table.isAny($0, .preposition) } || context.takesNoun ?? true
    }

    /// "told a meeting that ...": the claim is the clause.
    private static func isMarker(_ word: StatementWord, _ context: StatementContext) -> Bool {
        context.isWord(word, Key.that) && context.relation(word) == Relation.marker
    }

    private static func isBreak(_ context: StatementContext) -> (Int) -> Bool {
        { context.table.isPunctuation($0) || context.table.isAny($0, .relative) }
    }

    /// A verb of the active that makes a clause.
    private static func isFinite(_ head: Int, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, tree.child(head, Relation.passiveAuxiliary) == nil, !tree.isPassive(head) else {
            return false
        }
        let feats = context.document.tokens[head].feats ?? ""
        return feats.contains("VerbForm=Fin") || tree.child(head, Relation.auxiliary) != nil
    }

    /// "has repeatedly praised": the auxiliaries before the cue are part of it; nil for "nor has she praised".
    private static func withAuxiliaries(_ begin: Int, _ head: Int, _ context: StatementContext) -> Int? {
        guard let tree = context.tree else { return begin }
        // "met to discuss": an infinitive, whatever the tagger makes of it.
        guard begin == 0 || !context.table.isWord(begin - 1, Key.to) else { return nil }
        let before = context.table.sentence(of: head).lowerBound..<begin
        let first = before.first { tree.relations[$0] == Relation.auxiliary && Int(tree.heads[$0]) == head } ?? begin
        let isWhole =
            (first..<begin).allSatisfy { Int(tree.heads[$0]) == head && tree.tags[$0] != Tag.pronoun }
            && tree.child(head, Relation.subject).map { $0 < first } ?? true
        return isWhole ? first : nil
    }
}
