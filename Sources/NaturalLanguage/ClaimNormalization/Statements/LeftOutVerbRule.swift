import DocumentModel
import LanguageModels

/// Headlines leave out forms of "be": "300 soldiers killed", "troops dying in waves", "Russia to hand over jets", "two
/// dead in strike" get them back.
enum LeftOutVerbRule {
    static func restate(_ draft: StatementDraft, _ context: StatementContext) -> StatementDraft? {
        guard context.tree != nil, draft.words.count > 1,
            !draft.words.contains(where: { context.isTag($0, Tag.auxiliary) })
        else { return nil }
        guard let place = draft.first(from: 1, where: { isPredicate($0, draft, context) }) else { return nil }
        guard !hasMainVerb(place, draft, context), !isInsideClause(place, draft, context) else { return nil }
        let subject = draft.part(0..<place)
        guard !subject.isEmpty, !context.isAny(subject.words[subject.words.count - 1], [.preposition, .coordinator])
        else { return nil }
        var words = draft.words
        let isPlural = NounNumber(context: context).isPlural(subject)
        words.insert(.inserted(verb(draft.words[place], isPlural, context)), at: place)
        return StatementDraft(words: words)
    }

    private static func isPredicate(_ word: StatementWord, _ draft: StatementDraft, _ context: StatementContext) -> Bool
    {
        guard let token = word.token else { return false }
        if states.contains(context.table.keys[token]) {
            return isState(token, context) && (token != draft.words.last?.token || !opensWithNumber(draft, context))
        }
        if context.isWord(word, Key.to) {
            return context.relation(word) == Relation.marker && isTop(token, draft, context)
        }
        guard context.isTag(word, Tag.verb),
            context.table.isInTitle(token) || context.takesNoun == true && isOfFigure(token, draft, context)
        else { return false }
        if word.text.hasSuffix("ing") {
            return !context.table.isShape(token - 1, .comma) && !hasPastForm(draft, context)
        }
        guard context.isPastForm(word), !hasObject(token, context), !intransitive.contains(context.table.keys[token])
        else {
            return false
        }
        return !context.has(word, "VerbForm=Fin") || takesObject(word, context)
    }

    private static let intransitive = WordLists.statements["intransitive"]

    /// "40 soldiers killed": a participle right behind what is counted; all others describe ("the talks held in Bern").
    private static func isOfFigure(_ token: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let place = draft.index(of: token) else { return false }
        let noun = Int(tree.heads[token])
        guard !draft.contains(noun) || noun < token && !draft.contains(Int(tree.heads[noun])) else { return false }
        // "reported fighters going from house to house"
        if context.table.text(token..<token + 1).hasSuffix("ing") {
            return context.stance == .report && noun == token - 1 && place < 4
                && !draft.words[..<place].contains { context.isAny($0, [.preposition, .coordinator]) }
        }
        return draft.words[..<place].contains { context.isAny($0, .number) || $0.text.first?.isNumber ?? false }
            && !draft.words[..<place].contains { context.isAny($0, .preposition) || context.isPunctuation($0) }
    }

    /// A noun or figure follows the verb, whatever the parser makes of it.
    private static func hasObject(_ token: Int, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, token + 1 < context.table.count else { return false }
        if tree.child(token, Relation.object) != nil { return true }
        let next = context.table.span(token + 1..<token + 2)
        if context.document.quantities(in: next).contains(where: { $0.span.begin == next.begin }) { return true }
        return [Tag.noun, Tag.properNoun, Tag.adjective, Tag.determiner, Tag.number]
            .contains(tree.tags[token + 1])
    }

    private static func hasPastForm(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        draft.words.contains(where: context.isPastForm)
    }

    private static let states = WordLists.statements["states"]

    /// "feared dead", "left without power", "hurt in the blast", and not "feared reprisals", "left for Lund", "hurt exports".
    private static func isState(_ token: Int, _ context: StatementContext) -> Bool {
        let words = context.table
        switch words.text(token..<token + 1).lowercased() {
        case "left", "feared":
            guard let tree = context.tree, token + 1 < words.count else { return false }
            let next = words.text(token + 1..<token + 2).lowercased()
            return states.contains(words.keys[token + 1]) || next == "without"
                || next.hasSuffix("ed") && tree.tags[token + 1] == Tag.verb
        case "hurt", "dead": return !hasObject(token, context) && !isOfTotal(token, words) && !isNoun(token, context)
        case "missing": return !isWithFigure(token, context)
        default: return true
        }
    }

    /// "600 Russian dead": an adjective before it makes it the noun.
    private static func isNoun(_ token: Int, _ context: StatementContext) -> Bool {
        guard token > 0, let tree = context.tree, tree.tags[token - 1] == Tag.adjective else { return false }
        return !states.contains(context.table.keys[token - 1])
    }

    /// "with 15 more missing": what goes with another verb.
    private static func isWithFigure(_ token: Int, _ context: StatementContext) -> Bool {
        let before = max(context.table.sentence(of: token).lowerBound, token - 4)..<token
        return before.contains { context.table.isWord($0, Key.with) }
    }

    /// "claims of 300 dead": they are what is claimed.
    private static func isOfTotal(_ token: Int, _ words: TokenTable) -> Bool {
        var before = token - 1
        while before >= 0,
            words.isAny(before, .number) || words.isShape(before, .hasDigit) || words.isWord(before, Key.or)
        {
            before -= 1
        }
        return before >= 0 && before < token - 1 && words.isWord(before, Key.of)
    }

    private static func opensWithNumber(_ draft: StatementDraft, _ context: StatementContext) -> Bool {
        context.isAny(draft.words[0], .number) || draft.words[0].text.first?.isNumber ?? false
    }

    private static func isTop(_ to: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        guard let tree = context.tree else { return false }
        let verb = Int(tree.heads[to])
        return verb >= 0 && (!draft.contains(Int(tree.heads[verb])) || tree.relations[verb] == Relation.nounClause)
            && context.table.isInTitle(to)
    }

    /// "300 soldiers killed": a verb that needs an object and has none is in the passive.
    private static func takesObject(_ word: StatementWord, _ context: StatementContext) -> Bool {
        guard let tree = context.tree, let token = word.token,
            EventLexicon.shared.type(of: context.table.keys[token], upos: "VERB") != nil
        else { return false }
        return tree.child(token, Relation.object) == nil && context.table.isInTitle(token)
    }

    /// Whether another word is the main verb.
    private static func hasMainVerb(_ place: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        context.isFinite(draft.words[place])
            ? draft.words[..<place].contains(where: context.isFinite) : context.isClause(draft)
    }

    private static func isInsideClause(_ place: Int, _ draft: StatementDraft, _ context: StatementContext) -> Bool {
        draft.words[..<place].contains { context.isAny($0, .relative) }
    }

    private static func verb(_ word: StatementWord, _ isPlural: Bool, _ context: StatementContext) -> String {
        let isPresent =
            word.text.hasSuffix("ing") || word.text == "to"
            || ["dead", "missing", "homeless", "left"].contains(word.text)
        return isPresent ? (isPlural ? "are" : "is") : (isPlural ? "were" : "was")
    }
}
