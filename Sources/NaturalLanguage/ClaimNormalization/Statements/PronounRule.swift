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
        if draft.words.first?.token == nil, let entity = context.claim.attribution.last?.source?.entity {
            named = [entity]
        }
        for index in draft.words.indices {
            guard let token = draft.words[index].token else { continue }
            let mention = mentions[context.table.spans[token].begin]
            if let mention, mention.kind != .pronoun, let entity = mention.entity { named.insert(entity) }
            guard let pronoun = Pronoun(context.table, token) else { continue }
            if let entity = mention?.kind == .pronoun ? mention?.entity : nil {
                if isOffice, let name = claimer(pronoun, index, token, draft) {
                    guard named.insert(entity).inserted else { continue }
                    draft.words[index].text = pronoun.isPossessive ? StatementNames.possessive(name) : name
                    continue
                }
                if isUncertain(pronoun, index, token, draft) { continue }
                guard !named.contains(entity), !isBoundInside(pronoun, token, entity, draft),
                    let name = context.names.name(entity)
                else { continue }
                named.insert(entity)
                draft.words[index].text = pronoun.isPossessive ? StatementNames.possessive(name) : name
            } else if mention?.entity == nil, !isOneOfTwo(pronoun), let name = claimer(pronoun, index, token, draft) {
                if let entity = context.claim.attribution.last?.source?.entity {
                    guard named.insert(entity).inserted else { continue }
                }
                draft.words[index].text = pronoun.isPossessive ? StatementNames.possessive(name) : name
            }
        }
        return draft
    }

    /// "Egypt's foreign minister said he would travel": one holder of an office, whoever was named before.
    private var isOffice: Bool {
        guard let source = context.claim.attribution.last?.source else { return false }
        return source.entity == nil && source.kind == .named && source.role != nil
    }

    /// "A minister said he would resign", "Berg told Lind that he must": whoever was named before, it may be another one.
    private func isUncertain(_ pronoun: Pronoun, _ index: Int, _ token: Int, _ draft: StatementDraft) -> Bool {
        guard context.claim.quotation != .direct, pronoun.number == .person,
            let source = context.claim.attribution.last?.source
        else { return false }
        // "He said he would": who is too unsure to be named as the source is so in the claim.
        if source.entity == nil, source.name == nil, context.names.isPronoun(source.text ?? "") { return true }
        if source.entity == nil, source.kind == .unnamed, source.role != nil || source.number == 1 {
            return isOpening(index, token, draft)
        }
        return isOneOfTwo(pronoun)
    }

    /// "Berg told Lind that he must": a person named between cue and content may be meant.
    private func isOneOfTwo(_ pronoun: Pronoun) -> Bool {
        guard context.claim.quotation != .direct, pronoun.number == .person,
            let link = context.claim.attribution.last, let cue = link.cue?.span,
            let content = context.claim.content.first, cue.end < content.begin
        else { return false }
        let addressee = Span(begin: cue.end, end: content.begin)
        return context.document.mentions(in: addressee).contains { $0.type == .person && $0.kind == .name }
    }

    /// "One sailor lost his thumb": a possessive that the subject before it in the statement may own.
    private func isBoundInside(_ pronoun: Pronoun, _ token: Int, _ entity: String, _ draft: StatementDraft) -> Bool {
        guard pronoun.isPossessive, let tree = context.tree else { return false }
        var verb = Int(tree.heads[token])
        while verb >= 0, tree.tags[verb] != Tag.verb, draft.contains(verb) { verb = Int(tree.heads[verb]) }
        guard verb >= 0, let subject = tree.child(verb, Relation.subject, Relation.passiveSubject), subject < token,
            draft.contains(subject), !tree.range(subject).contains(token)
        else { return false }
        let feats = context.document.tokens[subject].feats ?? ""
        guard tree.tags[subject] == Tag.noun || tree.tags[subject] == Tag.properNoun, !feats.contains("Number=Plur")
        else { return false }
        let mention =
            mentions[context.table.spans[Int(tree.first[subject])].begin]
            ?? mentions[context.table.spans[subject].begin]
        guard let mention else { return tree.tags[subject] == Tag.noun }
        return mention.type == .person && mention.entity != entity
    }

    /// The claimer, for a pronoun that opens what it says of itself ("Spain said it would ...").
    private func claimer(_ pronoun: Pronoun, _ index: Int, _ token: Int, _ draft: StatementDraft) -> String? {
        guard context.claim.quotation != .direct, let source = context.claim.attribution.last?.source,
            ![Stance.believe, .predict, .suggest, .ask, .criticize, .praise].contains(context.stance),
            context.lemma != "call", !isObject(token),
            let name = context.claimer, !context.names.isPronoun(name), agrees(pronoun, source),
            !isExpletive(token, draft)
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
    private func isOpening(_ index: Int, _ token: Int, _ draft: StatementDraft) -> Bool {
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

    private func agrees(_ pronoun: Pronoun, _ source: Source) -> Bool {
        let isPerson =
            source.entity.flatMap(context.names.type) == .person || source.role != nil && source.kind != .group
        switch pronoun.number {
        case .plural: return context.isClaimerPlural
        case .person:
            return isPerson && !context.isClaimerPlural && source.kind != .document && agreesInGender(pronoun, source)
        case .thing:
            return !isPerson && !context.isClaimerPlural && source.number == nil
                && (source.kind != .unnamed || source.role == nil)
        }
    }

    private func agreesInGender(_ pronoun: Pronoun, _ source: Source) -> Bool {
        if source.kind != .named { return agreesWithNoun(pronoun, source) }
        guard let first = source.name?.split(separator: " ").first else { return true }
        let classes = Lexicon.shared.entry(WordKey(first)).classes
        return pronoun.isMale
            ? !classes.contains(.femaleName) || classes.contains(.maleName)
            : !classes.contains(.maleName) || classes.contains(.femaleName)
    }

    /// "as it stands".
    private func isIdiom(_ token: Int) -> Bool {
        token > 0 && context.table.isWord(token - 1, Key.as) && token + 1 < context.table.count
            && ["stand", "happen", "turn", "be"].contains(context.document.tokens[token + 1].lemma ?? "")
    }

    private static let attitudes = WordLists.statements["attitudes"]
    private static let women = WordLists.statements["women"]
    private static let men = WordLists.statements["men"]

    /// "the mother of a soldier" is no "he".
    private func agreesWithNoun(_ pronoun: Pronoun, _ source: Source) -> Bool {
        let words = source.span.map { context.table.tokens($0) } ?? 0..<0
        return !words.contains { (pronoun.isMale ? Self.women : Self.men).contains(context.table.keys[$0]) }
    }

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
