import DocumentModel
import LanguageModels

/// "the rebels, who are backed by Rwanda", "who are backed by Rwanda": what a relative clause says of its antecedent.
enum RelativeClauseRule {
    private static let whom = WordKey("whom")

    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard let tree = context.tree else { return nil }
        guard let place = draft.first(where: { context.isAny($0, .relative) }), let token = draft.words[place].token
        else { return nil }
        if place == 0, isConjunction(token, context) { return StatementDraft(words: Array(draft.words.dropFirst())) }
        if place == 0, tree.relations[token] == Relation.object || context.isWord(draft.words[0], whom) {
            return ofObject(token, draft, context)
        }
        guard [Relation.subject, Relation.passiveSubject].contains(tree.relations[token]) else { return nil }
        let verb = Int(tree.heads[token])
        guard verb >= 0, draft.contains(verb), let antecedent = antecedent(of: verb, tree) else { return nil }
        if place == 0 { return antecedentWords(antecedent, token, draft, context) }
        // "changing any of the rules that help him": the antecedent must be the highest word, and all that stands before, and no verb of its own may follow the clause.
        guard draft.contains(antecedent), !draft.contains(Int(tree.heads[antecedent])),
            !draft.words[..<place].contains(where: context.isFinite),
            Int(tree.last[verb]) >= draft.words.compactMap(\.token).last ?? 0
        else { return nil }
        var words = draft.words
        words.remove(at: place)
        if words[place - 1].text == "," { words.remove(at: place - 1) }
        return StatementDraft(words: words)
    }

    /// "told reporters that talks had begun": behind the one who is told, no relative pronoun.
    private static func isConjunction(_ token: Int, _ context: StatementContext) -> Bool {
        let table = context.table
        guard table.isWord(token, Key.that), let cue = context.claim.attribution.last?.cue?.span,
            cue.end <= table.spans[token].begin
        else { return false }
        return table.tokens(cue).contains { word in
            let entry = table.entries[word].cue
            return entry >= 0 && Lexicon.shared.cues[Int(entry)].frames.contains(.addressee)
        }
    }

    /// What a relative clause belongs to, also through "whom Israel says it killed".
    private static func antecedent(of verb: Int, _ tree: SyntaxTree) -> Int? {
        var clause = verb
        while tree.relations[clause] == Relation.complement, tree.heads[clause] >= 0 {
            clause = Int(tree.heads[clause])
        }
        guard tree.relations[clause] == Relation.relativeClause, tree.heads[clause] >= 0 else { return nil }
        return Int(tree.heads[clause])
    }

    /// "whom Israel killed in July": Israel killed Holm in July.
    private static func ofObject(
        _ pronoun: Int, _ draft: StatementDraft, _ context: StatementContext
    ) -> StatementDraft? {
        // The verb is the first one behind its subject.
        guard let verb = draft.first(from: 2, where: { context.isTag($0, Tag.verb) }),
            draft.words[1..<verb].contains(where: { word in
                context.isTag(word, Tag.noun) || context.isTag(word, Tag.properNoun) || context.isTag(word, Tag.pronoun)
            }), let name = nearestName(before: pronoun, context)
        else { return nil }
        return StatementDraft(words: draft.words[1...verb] + context.words(name) + draft.words[(verb + 1)...])
    }

    /// The name right before a relative pronoun, whatever the tree joins the clause to.
    private static func nearestName(before pronoun: Int, _ context: StatementContext) -> Range<Int>? {
        let table = context.table
        let end = pronoun > 0 && table.isPunctuation(pronoun - 1) ? pronoun - 1 : pronoun
        let sentence = table.sentence(of: pronoun)
        return context.document.mentions(in: table.span(sentence)).lazy.filter { $0.kind == .name }
            .map { table.tokens($0.span) }.first { $0.upperBound == end }
    }

    private static func antecedentWords(
        _ antecedent: Int, _ pronoun: Int, _ draft: StatementDraft, _ context: StatementContext
    ) -> StatementDraft? {
        guard let tree = context.tree, antecedent >= 0, Int(tree.first[antecedent]) < pronoun else { return nil }
        var end = pronoun
        while end > antecedent + 1, context.table.isPunctuation(end - 1) { end -= 1 }
        let words = context.words(Int(tree.first[antecedent])..<end)
        return StatementDraft(words: words + draft.words.dropFirst())
    }
}
