import DocumentModel
import LanguageModels

/// Infinitives as clauses: "vowed to leave" (will), "refused to leave" (will not), "claimed to have shot" (had shot),
/// "expects rain to return" (will), "is understood to be planning" (is planning).
enum IntentionRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let to = place(draft, context) else { return nil }
        let rest = draft.part(to + 1..<draft.words.count)
        // "To end the war, Berg said, Togo must ...": the infinitive stands beside a clause of its own.
        if to == 0 { return isBesideClause(draft, context) ? nil : wish(rest, context) ?? opened(rest, context) }
        // "vowed not to repeat it"
        if to == 1, context.isWord(draft.words[0], Key.not), [.promise, .plan].contains(context.stance),
            let claimer = context.claimer
        {
            return .joined(
                StatementDraft(words: []).led(by: claimer), FutureTense.of(context) + " not",
                InfinitiveJoins.without(rest, context))
        }
        guard [.predict, .believe].contains(context.stance) || context.claim.attribution.last?.source == nil,
            !isOfNoun(to, draft, context),
            !draft.words[..<to].contains(where: { context.isFinite($0) || context.isAny($0, .relative) }),
            !draft.words[..<to].contains(where: { context.isAny($0, .preposition) })
                || context.claim.attribution.last?.source == nil && isPredicate(to, draft, context)
        else { return nil }
        let subject = draft.part(0..<to).nominative
        return StatementDraft(
            words: subject.words
                + verb(
                    rest, isPlural: NounNumber(context: context).isPlural(subject),
                    expected: context.stance == .predict, context
                ).words)
    }

    /// The "to" of the infinitive, not that of "up to 40".
    private static func place(_ draft: StatementDraft, _ context: StatementContext) -> Int? {
        draft.words.indices.dropLast().first { index in
            let next = draft.words[index + 1]
            return context.isWord(draft.words[index], Key.to) && !context.isAny(next, .number)
                && next.text.first?.isNumber != true && !isNominal(next, context)
        }
    }

    /// "the link to the party", "committed to its ideas": no infinitive.
    private static func isNominal(_ word: StatementWord, _ context: StatementContext) -> Bool {
        context.isAny(word, [.determiner, .possessive, .pronoun])
            || [Tag.determiner, Tag.pronoun, Tag.properNoun].contains { context.isTag(word, $0) }
    }

    /// The infinitive opens the claim: its subject is the claimer, or the subject of a cue in the passive.
    private static func opened(_ rest: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        if let subject = passiveSubject(context) {
            let isPlural = NounNumber(context: context).isPlural(subject)
            let isExpected = context.stance == .predict
            return StatementDraft(
                words: subject.words + verb(rest, isPlural: isPlural, expected: isExpected, context).words)
        }
        // "sought to calm the markets": nobody says that it will be done.
        guard let claimer = context.claimer, !trying.contains(context.lemma) || CueVerb.words(context) == nil else {
            return nil
        }
        if agreeing.contains(context.lemma) {
            return .joined(
                StatementDraft(words: []).led(by: claimer), FutureTense.of(context),
                InfinitiveJoins.without(rest, context))
        }
        if considering.contains(context.lemma) {
            return .joined(StatementDraft(words: []).led(by: claimer), "may", InfinitiveJoins.without(rest, context))
        }
        switch context.stance {
        case .promise, .plan, .warn, .predict:
            return .joined(
                StatementDraft(words: []).led(by: claimer), FutureTense.of(context),
                InfinitiveJoins.without(rest, context))
        case .reject:
            return .joined(
                StatementDraft(words: []).led(by: claimer), FutureTense.of(context) + " not",
                InfinitiveJoins.without(rest, context))
        case .claim, .admit, .deny, .say, .confirm:
            // "told to leave": others should.
            guard !DemandRule.asking.contains(context.lemma),
                // "looks to win": it does not win.
                context.stance != .say || context.lemma == "say"
            else { return nil }
            let verb = verb(rest, isPlural: context.isClaimerPlural, expected: false, context)
            return StatementDraft(words: verb.words).led(by: claimer)
        default: return nil
        }
    }

    /// Not "as favorable to firms", "the decision to leave".
    private static func isPredicate(_ to: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let token = draft.words[to].token, tree.relations[token] == Relation.marker
        else {
            return false
        }
        return tree.relations[Int(tree.heads[token])] != Relation.nounClause
    }

    private static let deciding = WordLists.statements["deciding"]

    /// "Britain's decision to leave", "efforts to end it": no subject with its verb.
    private static func isOfNoun(_ to: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let noun = draft.words[to - 1].token, draft.words[to].token == noun + 1 else { return false }
        return deciding.contains(context.table.keys[noun])
    }

    private static let learning: Set<String> = ["know", "understand", "see", "hear", "learn"]

    /// "wanted to know who approved it": nobody says that he will.
    private static func wish(_ rest: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard ["want", "wish"].contains(context.lemma), let cue = context.cueHead, let claimer = context.claimer,
            rest.words.first.map({ learning.contains($0.text) }) ?? false
        else { return nil }
        let verb = context.table.text(cue..<cue + 1)
        return .joined(StatementDraft(words: []).led(by: claimer), verb + " to", rest)
    }

    private static func isBesideClause(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let to = draft.words[0].token, tree.relations[to] == Relation.marker else {
            return false
        }
        let verb = Int(tree.heads[to])
        if tree.relations[verb] == Relation.adverbialClause, draft.contains(Int(tree.heads[verb])) { return true }
        // "To end the war, (Berg said,) Togo must withdraw": behind the comma a subject and its verb.
        guard let comma = draft.words.firstIndex(where: { $0.text == "," }) else { return false }
        return draft.words[comma...].contains { word in
            guard let token = word.token, tree.relations[token] == Relation.subject else { return false }
            let main = Int(tree.heads[token])
            return tree.child(main, Relation.auxiliary) != nil && draft.contains(main)
                && tree.relations[main] != Relation.relativeClause
        }
    }

    /// "agreed to release": it will be done.
    private static let agreeing: Set<String> = ["agree", "consent", "commit", "decide", "offer"]
    private static let trying: Set<String> = ["seek", "try", "attempt"]
    /// "is weighing whether to close the border": it may.
    private static let considering: Set<String> = ["consider", "weigh", "mull"]

    private static func passiveSubject(_ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree, context.claim.attribution.last?.source == nil, let cue = context.cueHead,
            let subject = tree.child(cue, Relation.passiveSubject)
        else { return nil }
        return StatementDraft(words: context.words(tree.range(subject)))
    }
}
