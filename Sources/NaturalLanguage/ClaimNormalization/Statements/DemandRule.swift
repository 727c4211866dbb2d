import DocumentModel
import LanguageModels

/// "urged X to stop", "demanded that X stop", "called for a review": X should stop, there should be a review.
enum DemandRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard applies(context) else { return mandative.contains(context.lemma) ? subjunctive(draft, context) : nil }
        guard context.lemma != "call" || !context.opensUnquoted || draft.words[0].text != "it" else {
            return nil
        }
        guard !isNamed(draft, context) else { return nil }
        return infinitive(draft, context) ?? (context.stance == .demand ? subjunctive(draft, context) : nil)
            ?? noun(draft, context)
    }

    /// "called the vote a farce designed to please him": what it is called, and nobody who should.
    private static func isNamed(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard context.lemma == "call", !context.isAny(draft.words[0], .preposition),
            let to = draft.first(from: 2, where: { context.isWord($0, Key.to) && isInfinitive($0, context) })
        else { return false }
        return context.isPastForm(draft.words[to - 1])
    }

    /// Whether the cue is one by which somebody is asked to do something.
    static func applies(_ context: StatementContext) -> Bool {
        [.demand, .ask].contains(context.stance) || asking.contains(context.lemma)
    }

    /// Verbs of other stances that take "that X do".
    private static let mandative: Set<String> = ["insist", "propose", "recommend", "suggest", "stipulate", "rule"]

    /// Verbs of other stances that take "X to do".
    static let asking: Set<String> = [
        "challenge", "want", "tell", "warn", "invite", "encourage", "press", "advise", "instruct", "order", "direct",
        "command", "implore", "push", "lobby", "require",
    ]

    /// "on X to stop".
    private static func infinitive(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        let start =
            draft.words.first.map { context.isAny($0, .preposition) || context.isWord($0, Key.to) } ?? false ? 1 : 0
        guard let to = draft.first(from: start + 1, where: { context.isWord($0, Key.to) && isInfinitive($0, context) }),
            to + 1 < draft.words.count, !isOfSubject(to, draft, context)
        else { return nil }
        var addressee = draft.part(start..<to)
        guard !addressee.words.contains(where: context.isFinite) else { return nil }
        let isNegated = addressee.words.last.map { context.isWord($0, Key.not) } ?? false
        if isNegated { addressee.words.removeLast() }
        addressee = alone(addressee, context)
        guard !addressee.isEmpty else { return nil }
        let rest = InfinitiveJoins.without(draft.part(to + 1..<draft.words.count), context)
        return .joined(addressee.nominative, isNegated ? "should not" : "should", rest)
    }

    /// "told reporters that the decision to leave was wrong": the infinitive belongs to a noun that is the subject of a clause.
    private static func isOfSubject(_ to: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let mark = draft.words[to].token else { return false }
        return draft.words[..<to].compactMap(\.token).contains { noun in
            let verb = Int(tree.heads[noun])
            return [Relation.subject, Relation.passiveSubject].contains(tree.relations[noun]) && verb > mark
                && verb != Int(tree.heads[mark]) && draft.contains(verb)
        }
    }

    /// "ordered him by telephone to leave": how it was said is no part of the addressee.
    private static func alone(_ addressee: StatementDraft, _ context: StatementContext) -> StatementDraft {
        guard let tree = context.tree, let cue = context.cueHead else { return addressee }
        let end = addressee.first(from: 1) { word in
            guard let token = word.token, context.isAny(word, .preposition) else { return false }
            let noun = Int(tree.heads[token])
            return noun >= 0 && Int(tree.heads[noun]) == cue
        }
        guard let end else { return addressee }
        return addressee.part(0..<end)
    }

    private static func isInfinitive(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let token = word.token, token + 1 < context.table.count else { return true }
        if context.relation(word) == Relation.marker { return true }
        // "urged residents to ration water": a verb that looks like a noun.
        let next = token + 1
        return tree.tags[next] == Tag.noun && context.document.tokens[next].feats?.contains("Number=Sing") ?? false
            && next + 1 < context.table.count && [Tag.noun, Tag.adjective].contains(tree.tags[next + 1])
            && Int(tree.heads[next + 1]) != next + 2 && [.demand, .ask].contains(context.stance)
    }

    /// "China return the rifles": the plain form of the verb takes "should".
    private static func subjunctive(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree else { return nil }
        guard
            let place = draft.first(where: { word in
                guard let token = word.token, context.isTag(word, Tag.verb) else { return false }
                // "demanded in a statement that Togo leave": whatever the parser makes of a clause behind "that".
                let isRelative =
                    tree.relations[token] == Relation.relativeClause && tree.child(token, Relation.marker) == nil
                return !draft.contains(Int(tree.heads[token])) && !isRelative
            }), let verb = draft.words[place].token,
            tree.child(verb, Relation.subject, Relation.passiveSubject).map(draft.contains) ?? false
        else { return nil }
        let auxiliary = draft.words[..<place].firstIndex { word in
            context.isTag(word, Tag.auxiliary) && word.token.map { Int(tree.heads[$0]) == verb } ?? false
        }
        let first = auxiliary ?? place
        // "asked: do you know": a question.
        guard isPlain(draft.words[first], context), !context.isAny(draft.words[first], .do_) else { return nil }
        let begin = first > 0 && context.isWord(draft.words[first - 1], Key.not) ? first - 1 : first
        var words = draft.words
        words.insert(.inserted("should"), at: begin)
        return StatementDraft(words: words)
    }

    private static func isPlain(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard let token = word.token, let lemma = context.document.tokens[token].lemma else { return false }
        return word.text == lemma && !context.isAny(word, .modal)
    }

    /// Verbs whose object is not what is wanted: "told of a raid", "warned ships".
    private static let telling: Set<String> = ["tell", "warn", "challenge", "invite", "advise", "instruct", "implore"]

    private static func isAskedFor(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let first = draft.words.first?.token, first > 0 else { return false }
        return ["request", "seek", "solicit"].contains(context.lemma) || context.table.isWord(first - 1, Key.for)
    }

    /// Verbs with whom is asked before "for".
    private static let begging: Set<String> = ["appeal", "petition", "beg"]

    private static func noun(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard !telling.contains(context.lemma) else { return nil }
        var start = draft.words.first.map { context.isWord($0, Key.for) } ?? false ? 1 : 0
        // "appealed to both sides for restraint"
        if start == 0, begging.contains(context.lemma) {
            guard let place = draft.first(from: 1, where: { context.isWord($0, Key.for) }) else { return nil }
            start = place + 1
        }
        // "asked about the plan" wants no plan.
        guard start < draft.words.count, context.stance != .ask || start > 0 || isAskedFor(draft, context) else {
            return nil
        }
        let part = draft.part(start..<draft.words.count)
        guard ExistenceRule.isIndefinite(part, context) else { return nil }
        return part.led(by: "there should be")
    }
}
