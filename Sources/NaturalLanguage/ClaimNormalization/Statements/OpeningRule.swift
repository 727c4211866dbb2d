import DocumentModel
import LanguageModels

/// Takes away what ties a claim to the words before it: "that", "whether", "and", and each "that" of clauses joined to
/// the first one.
enum OpeningRule {
    static func apply(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft {
        var draft = draft
        while let last = draft.words.last, [",", ";", ":", "-", "\u{2014}", "\u{2013}"].contains(last.text) {
            draft.words.removeLast()
        }
        let opensWithThat = draft.words.first.map { context.isWord($0, Key.that) } ?? false
        while draft.words.count > 1, isOpening(draft.words[0], context) {
            draft.words.removeFirst()
            if draft.words[0].text == "," { draft.words.removeFirst() }
        }
        draft.words = draft.words.indices.filter { !isRepeated($0, draft, opensWithThat, context) }.map {
            draft.words[$0]
        }
        if !draft.words.isEmpty { draft.words[0].isGlued = false }
        return draft
    }

    private static func isOpening(_ word: StatementWord, _ context: StatementContext) -> Bool {
        if context.isWord(word, Key.whether) || isSaying(word, context) { return true }
        if context.isWord(word, Key.that) {
            if let token = word.token, isBeforeMass(token, context) { return true }
            if let token = word.token, isDemonstrative(token, context) { return false }
            // "dismissed that as nonsense"
            if PredicationRule.describes(context), let token = word.token, token + 1 < context.table.count,
                context.table.isWord(token + 1, Key.as)
            {
                return false
            }
            return ![Relation.subject, Relation.passiveSubject, Relation.determiner].contains(context.relation(word))
                && !isOfSubject(word, context)
        }
        return context.isAny(word, .coordinator)
            && context.tree.map { tree in
                word.token.map { tree.tags[$0] == Tag.conjunction } ?? false
            } ?? true
    }

    /// "saying that no order was given", "adding nobody was hurt": a cue that stands with what is said.
    private static func isSaying(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard saying.contains(word.text.lowercased()), let token = word.token, let tree = context.tree else {
            return false
        }
        return tree.relations[token] == Relation.adverbialClause
            && (tree.child(token, Relation.complement) != nil || context.table.isWord(token + 1, Key.that))
    }

    private static let saying: Set<String> = [
        "saying", "adding", "arguing", "insisting", "noting", "claiming", "stressing",
    ]

    private static let countable = WordLists.statements["countable"]

    /// "said that claim smacked of fear": before one thing that has no other article; and "that" all alone between marks ("“That,” he
    /// said, “is a lie.”").
    private static func isDemonstrative(_ that: Int, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, that + 1 < context.table.count else { return false }
        let content = context.claim.content
        if context.claim.quotation == .direct, content.count > 1, let first = content.first,
            context.table.tokens(first) == that..<that + 1
        {
            return true
        }
        let noun = that + 1
        if isSubject(that, tree, context) { return true }
        guard tree.tags[noun] == Tag.noun,
            [Relation.subject, Relation.passiveSubject].contains(tree.relations[noun]),
            context.document.tokens[noun].feats?.contains("Number=Sing") ?? false
        else { return false }
        return context.table.isAny(noun, [.cueNoun, .documentNoun]) || countable.contains(context.table.keys[noun])
    }

    /// "that was untrue": a verb follows that has no other subject.
    private static func isSubject(_ that: Int, _ tree: SyntaxTree, _ context: StatementContext) -> Bool {
        let next = that + 1
        // "said that overlooked the danger": right behind the cue, no relative pronoun.
        let isPast = tree.tags[next] == Tag.verb && context.table.isShape(next, .pastLike)
        let isBehindCue = context.cueSpan.map { context.table.tokens($0).upperBound == that } ?? false
        guard tree.tags[next] == Tag.auxiliary || isPast && isBehindCue,
            context.document.tokens[next].feats?.contains("VerbForm=Fin") ?? false
        else { return false }
        let isMain = [Relation.root, Relation.complement, Relation.conjunct].contains(tree.relations[next])
        let main = isMain || tree.heads[next] < 0 ? next : Int(tree.heads[next])
        return tree.child(main, Relation.subject, Relation.passiveSubject, Relation.expletive) == nil
    }

    private static let mass = WordLists.statements["mass"]

    /// "saying that aid had stopped": before what is many or no thing, "that" points to nothing.
    private static func isBeforeMass(_ that: Int, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, tree.relations[that] == Relation.determiner, that + 1 < context.table.count,
            tree.tags[that + 1] == Tag.noun
        else { return false }
        return Self.mass.contains(context.table.keys[that + 1])
            || context.document.tokens[that + 1].feats?.contains("Number=Plur") ?? false
    }

    /// "That the dam was mined is certain": the clause is the subject of another verb.
    private static func isOfSubject(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let token = word.token, context.relation(word) == Relation.marker else {
            return false
        }
        let verb = Int(tree.heads[token])
        return verb >= 0 && [Relation.clausalSubject, Relation.subject].contains(tree.relations[verb])
    }

    /// Whether the word is the conjunction of a clause joined to the first one ("and that aid would be let in").
    private static func isRepeated(
        _ index: Int, _ draft: StatementDraft, _ opensWithThat: Bool, _ context: StatementContext
    ) -> Bool {
        guard index > 0, index + 1 < draft.words.count, context.isWord(draft.words[index], Key.that),
            context.isAny(draft.words[index - 1], .coordinator)
        else { return false }
        if opensWithThat || context.tree == nil { return !context.isFinite(draft.words[index + 1]) }
        guard context.relation(draft.words[index]) == Relation.marker else { return false }
        // "It believes that it rained and that it snowed": the first "that" stands too, so the second one stays.
        return !draft.words[..<index].contains {
            context.isWord($0, Key.that) && context.relation($0) == Relation.marker
        }
    }
}
