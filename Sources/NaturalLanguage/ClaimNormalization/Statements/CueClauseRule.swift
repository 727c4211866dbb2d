import DocumentModel
import LanguageModels

/// "highlighted the killings", "spoke about health", "cast himself as a champion": what is no clause after all other rules stays with
/// its verb and the one who says it, so that the sentence stands alone.
enum CueClauseRule {
    /// The most words between cue and claim ("spoke to reporters about", "told the reporter Anna Berg on Monday how").
    private static let gap = 10

    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.claim.quotation != .direct, let claimer = context.speaker, let span = context.cueSpan,
            isFragment(draft, context), let first = draft.words.first?.token
        else { return nil }
        let cue = context.table.tokens(span)
        guard let last = cue.last, cue.upperBound <= first, first - cue.upperBound <= gap,
            context.table.sentence(of: last).contains(first), isOpen(cue.upperBound..<first, context),
            takesNoun(cue, first, context) || isQuestion(draft, context) || isOpenComplement(draft, context),
            !draft.words.contains(where: { isMarker($0, context) }), let verb = CueVerb.words(context)
        else { return nil }
        return StatementDraft(
            words: [.inserted(claimer)] + verb + context.words(cue.upperBound..<first) + draft.words)
    }

    /// "told voters how he would govern": a clause that asks without a question.
    private static func isQuestion(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let first = draft.words.first, context.stance != .ask, context.claim.quotation == .indirect else {
            return false
        }
        return questions.contains(first.text)
    }

    private static let saying: Set<String> = ["say", "tell", "add", "think", "believe", "insist", "argue", "state"]

    private static let questions: Set<String> = ["what", "how", "why", "where", "when", "who", "whom"]

    private static func isFragment(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        !context.isClause(draft) || isQuestion(draft, context) || isInfinitive(draft, context)
    }

    /// "would like to see the plan fail": whatever the parser makes of the words behind the infinitive.
    private static func isInfinitive(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        draft.words.count > 1 && context.isWord(draft.words[0], Key.to) && context.has(draft.words[1], "VerbForm=Inf")
    }

    /// Whether a noun can follow: after "spoke of" or "went on to discuss"; after "said" there is a clause, whatever the parser
    /// makes of it.
    private static func takesNoun(_ cue: Range<Int>, _ first: Int, _ context: StatementContext) -> Bool {
        let table = context.table
        if (cue.upperBound - 1..<first).contains(where: { table.isAny($0, .preposition) }) { return true }
        guard let tree = context.tree, let verb = cue.last(where: { tree.tags[$0] == Tag.verb }) else { return true }
        let lemma = context.document.tokens[verb].lemma ?? ""
        if context.takesNoun(verb == context.cueHead ? context.lemma : lemma) { return true }
        // "hesitated to repeat": what is said of a cue of several words, unless it ends in "say".
        return verb != context.cueHead && !saying.contains(lemma) && context.takesNoun(context.lemma)
    }

    /// "appears set to sign", "felt betrayed": what the cue's verb says of its subject.
    private static func isOpenComplement(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let head = context.head(of: draft)?.token,
            tree.relations[head] == Relation.openComplement, let cue = context.cueHead
        else { return false }
        return Int(tree.heads[head]) == cue
    }

    /// "told a meeting that ...": the claim is the clause; not in "pointed to the report that ...".
    private static func isMarker(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let token = word.token, context.isWord(word, Key.that),
            tree.relations[token] == Relation.marker, token > 0, !context.table.isAny(token - 1, .cueNoun)
        else { return false }
        let clause = Int(tree.heads[token])
        return clause >= 0 && Int(tree.heads[clause]) == context.cueHead
    }

    /// Nothing of another clause stands between cue and claim.
    private static func isOpen(_ gap: Range<Int>, _ context: StatementContext) -> Bool {
        !gap.contains {
            context.table.isPunctuation($0) || context.table.isAny($0, .relative)
                || context.tree?.tags[$0] == Tag.auxiliary
        }
    }
}
