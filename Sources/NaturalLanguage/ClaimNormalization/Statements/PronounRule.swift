import DocumentModel
import LanguageModels

/// Names for pronouns: the first one of each person or body, where nothing in the statement names it before.
struct PronounRule {
    let context: StatementContext
    /// The mentions that begin at a byte of the text.
    let mentions: [Int: Mention]

    func apply(_ draft: StatementDraft) -> StatementDraft {
        var draft = draft
        var named: Set<String> = []
        if draft.words.first?.token == nil, let entity = source?.entity { named = [entity] }
        for index in draft.words.indices {
            guard let token = draft.words[index].token else { continue }
            let mention = mentions[context.table.spans[token].begin]
            if let mention, mention.kind != .pronoun, let entity = mention.entity { named.insert(entity) }
            guard let pronoun = Pronoun(context.table, token), !isLeft(pronoun, index, draft),
                let found = name(pronoun, index, token, draft, mention)
            else { continue }
            if let entity = found.entity { guard named.insert(entity).inserted else { continue } }
            // "The miners repeated their demand": the subject that a rule has put in stands for the pronoun.
            if index > 0, draft.words[0].token == nil, draft.words[0].text == found.name { continue }
            draft.words[index].text = pronoun.isPossessive ? StatementNames.possessive(found.name) : found.name
            if pronoun.isSubject { writeOut(&draft, after: index, isPlural: pronoun.number == .plural) }
        }
        return draft
    }

    /// "he's left": what is short behind a pronoun is a possessor's mark behind a name.
    private func writeOut(_ draft: inout StatementDraft, after index: Int, isPlural: Bool) {
        let next = index + 1
        guard next < draft.words.count, let token = draft.words[next].token, draft.words[next].isGlued,
            let mark = draft.words[next].text.first, mark == "'" || mark == "\u{2019}"
        else { return }
        let form: String? =
            switch String(draft.words[next].text.dropFirst().lowercased()) {
            case "s": isPerfect(token, draft, next) ? "has" : "is"
            case "re": "are"
            case "ve": isPlural ? "have" : "has"
            case "ll": "will"
            default: nil
            }
        guard let form else { return }
        draft.words[next].text = form
        draft.words[next].isGlued = false
    }

    /// "he's been", "he's said", and not "he's elected", "he's going".
    private func isPerfect(_ token: Int, _ draft: StatementDraft, _ next: Int) -> Bool {
        let verb = draft.words[(next + 1)...].first { !context.isTag($0, Tag.adverb) && !context.isAny($0, .negation) }
        guard let verb, !verb.text.hasSuffix("ing") else { return false }
        if Self.perfects.contains(verb.text) { return true }
        // "he's made a deal": what has an object is no passive.
        if let made = verb.token, context.isPastForm(verb), context.tree?.child(made, Relation.object) != nil {
            return true
        }
        return context.tree?.relations[token] == Relation.auxiliary && context.isPastForm(verb)
    }

    /// Participles that make no passive.
    private static let perfects: Set<String> = ["been", "got", "gone", "become", "come", "had"]

    var source: Source? { context.claim.attribution.last?.source }

    /// What a pronoun stands for, with the entity where it is known; nil where the pronoun stays.
    private func name(
        _ pronoun: Pronoun, _ index: Int, _ token: Int, _ draft: StatementDraft, _ mention: Mention?
    ) -> (name: String, entity: String?)? {
        // "“He can win,” said Berg": who speaks is not whom he speaks of.
        if context.claim.quotation == .direct, pronoun.number == .person, mention?.entity == source?.entity {
            return nil
        }
        if let mention, mention.kind == .pronoun, let entity = mention.entity {
            if isOffice || isOneOfSources(entity, pronoun), let name = claimer(pronoun, index, token, draft) {
                return (name, entity)
            }
            guard !isUncertain(pronoun, index, token, draft), !isBoundInside(pronoun, token, entity, draft),
                !isOneOfSources(entity, pronoun), !isOthers(pronoun, entity),
                !hasRival(pronoun, index, token, entity, draft),
                let name = entity == source?.entity ? context.claimer : context.names.name(entity)
            else { return nil }
            return (name, entity)
        }
        guard mention?.entity == nil, !isOneOfTwo(pronoun), let name = claimer(pronoun, index, token, draft) else {
            return nil
        }
        return (name, source?.entity)
    }

    /// "Egypt's foreign minister said he would travel": one holder of an office, whoever was named before.
    private var isOffice: Bool { source.map { $0.entity == nil && $0.kind == .named && $0.role != nil } ?? false }

    /// The claimer, for a pronoun that opens what it says of itself ("Spain said it would ...").
    private func claimer(_ pronoun: Pronoun, _ index: Int, _ token: Int, _ draft: StatementDraft) -> String? {
        guard context.claim.quotation != .direct, let source = context.claim.attribution.last?.source,
            ![Stance.believe, .predict, .suggest, .ask, .criticize, .praise].contains(context.stance),
            context.lemma != "call", !isObject(token), !isDoneToOther(pronoun, token),
            let name = context.claimer, !context.names.isPronoun(name), agrees(pronoun, source),
            !isExpletive(token, draft), !mayMeanOther(pronoun, token, source)
        else { return nil }
        if pronoun.isPossessive { return isOwn(pronoun, index, draft) ? name : nil }
        guard pronoun.isSubject else { return nil }
        return isOpening(index, token, draft) || isNaming(index, draft) ? name : nil
    }

    /// "denied it": the pronoun means what is claimed, not who claims.
    private func isObject(_ token: Int) -> Bool {
        context.tree.map { [Relation.object, Relation.oblique].contains($0.relations[token]) } ?? false
    }

    /// "what it called sabotage".
    private func isNaming(_ index: Int, _ draft: StatementDraft) -> Bool {
        guard index > 0, index + 1 < draft.words.count, context.isWord(draft.words[index - 1], Key.what),
            let verb = draft.words[index + 1].token
        else { return false }
        return ["call", "describe", "term", "consider", "see", "view"].contains(
            context.document.tokens[verb].lemma ?? "")
    }

    /// The first word, or the subject of a clause before which the statement has no noun.
    func isOpening(_ index: Int, _ token: Int, _ draft: StatementDraft) -> Bool {
        if index == 0 { return true }
        return !draft.words[..<index].contains {
            context.isTag($0, Tag.noun) || context.isTag($0, Tag.properNoun) || $0.token == nil
        }
    }

    /// "its troops": nothing before in the statement could own them.
    private func isOwn(_ pronoun: Pronoun, _ index: Int, _ draft: StatementDraft) -> Bool {
        !draft.words[..<index].contains { word in
            guard context.isTag(word, Tag.noun) || context.isTag(word, Tag.properNoun) else { return false }
            return pronoun.number == .plural ? context.has(word, "Number=Plur") : !context.has(word, "Number=Plur")
        }
    }

    /// "as it stands".
    private func isIdiom(_ token: Int) -> Bool {
        token > 0 && context.table.isWord(token - 1, Key.as) && token + 1 < context.table.count
            && ["stand", "happen", "turn", "be"].contains(context.document.tokens[token + 1].lemma ?? "")
    }

    private static let attitudes = WordLists.statements["attitudes"]
    /// "it was clear that", "it rained", "it was a mistake": no subject of its own, or what was spoken of.
    private func isExpletive(_ token: Int, _ draft: StatementDraft) -> Bool {
        guard let tree = context.tree else { return false }
        if tree.relations[token] == Relation.expletive || isIdiom(token) { return true }
        let verb = Int(tree.heads[token])
        guard verb >= 0, context.table.isWord(token, Key.it) else { return false }
        // "The army said it was an accident", "was void": what has happened is so, not the army.
        if tree.child(verb, Relation.copula) != nil { return !Self.attitudes.contains(context.table.keys[verb]) }
        return ["rain", "snow", "take", "be", "seem", "appear", "make"].contains(
            context.document.tokens[verb].lemma ?? "")
            && tree.tags[verb] != Tag.noun && tree.tags[verb] != Tag.adjective
    }
}
