import DocumentModel
import LanguageModels

/// "denied shelling Y": X shelled Y; the claimer is the subject.
enum GerundRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard [.deny, .admit, .confirm, .claim, .reject, .report].contains(context.stance),
            // "denied that bombing it was planned": the gerund is the subject of a clause.
            context.lemma != "rule", !isSubject(draft, context), let claimer = context.claimer
        else { return nil }
        return finite(draft, isPlural: context.isClaimerPlural, context)?.led(by: claimer)
    }

    /// Whether a verb follows that the gerund is the subject of, and none that is joined to it ("hearing shots but saw nobody").
    private static func isSubject(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard context.isClause(draft) else { return false }
        return draft.first(from: 1, where: context.isFinite).map {
            !context.isAny(draft.words[$0 - 1], .coordinator)
        } ?? false
    }

    /// A phrase that a gerund opens, as the predicate of a subject; nil where none does.
    static func finite(_ draft: StatementDraft, isPlural: Bool, _ context: StatementContext) -> StatementDraft? {
        var words = draft.words
        let isNegated = words.first.map { context.isWord($0, Key.not) } ?? false
        if isNegated { words.removeFirst() }
        guard let first = words.first, context.isGerund(first) || isListed(first, context) else { return nil }
        words[0].text = past(first.text, isPlural)
        if isNegated { words[0].text = "did not " + base(first, context) }
        guard let tree = context.tree, let main = first.token else { return StatementDraft(words: words) }
        // "of shelling schools and of blocking aid": the preposition goes with each of them.
        var repeated: Set<Int> = []
        for index in words.indices.dropFirst() where words[index].text.hasSuffix("ing") {
            guard let token = words[index].token else { continue }
            let isJoined = tree.relations[token] == Relation.conjunct && Int(tree.heads[token]) == main
            let isNegated = index > 1 && context.isWord(words[index - 1], Key.not)
            let follows =
                context.isAny(words[isNegated ? index - 2 : index - 1], .coordinator)
                && !describing.contains(context.table.keys[token])
                && context.isGerund(words[index]) && tree.relations[token] != Relation.adverbialClause
            if index > 1, context.isWord(words[index - 1], Key.of),
                context.isPunctuation(words[index - 2]) || context.isAny(words[index - 2], .coordinator)
            {
                words[index].text = past(words[index].text, isPlural)
                repeated.insert(index - 1)
                continue
            }
            guard isJoined || follows else { continue }
            if context.isWord(words[index - 1], Key.not) {
                words[index].text = base(words[index], context)
                words[index - 1].text = "did not"
            } else {
                words[index].text = past(words[index].text, isPlural)
            }
        }
        return StatementDraft(words: words.indices.filter { !repeated.contains($0) }.map { words[$0] })
    }

    /// "striking religious sites": a form in "ing" of a verb that we know, whatever it was tagged.
    private static func isListed(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard let token = word.token, word.text.hasSuffix("ing") else { return false }
        return EventLexicon.shared.type(of: context.table.keys[token], upos: "VERB") != nil
            || isDeed(token, context)
    }

    /// "accused them of trafficking drugs": after a preposition, with what it is done to right behind it.
    private static func isDeed(_ token: Int, _ context: StatementContext) -> Bool {
        guard context.stance == .accuse, let tree = context.tree, token > 0, token + 1 < context.table.count,
            context.table.isWord(token - 1, Key.of), !context.table.isCapitalized(token),
            !context.table.isShape(token + 1, .quotationMark)
        else { return false }
        let next = tree.tags[token + 1]
        return next == Tag.determiner || next == Tag.pronoun || context.table.isAny(token + 1, .possessive)
            || [Tag.noun, Tag.properNoun].contains(next)
                && (context.document.tokens[token + 1].feats?.contains("Number=Plur") ?? false)
    }

    /// Words that describe a noun after "and".
    private static let describing = WordLists.statements["describing"]

    private static func past(_ gerund: String, _ isPlural: Bool) -> String {
        switch gerund.lowercased() {
        case "being": isPlural ? "were" : "was"
        case "having": "had"
        default: Conjugation.shared.past(ofGerund: gerund.lowercased())
        }
    }

    private static func base(_ word: StatementWord, _ context: StatementContext) -> String {
        word.token.flatMap { context.document.tokens[$0].lemma } ?? word.text
    }
}
