import DocumentModel
import LanguageModels

/// Where the pronoun stays, for a wrong name is worse than none.
extension PronounRule {
    /// "A minister said he would resign", "Berg told Lind that he must": whoever was named before, it may be another one.
    func isUncertain(_ pronoun: Pronoun, _ index: Int, _ token: Int, _ draft: StatementDraft) -> Bool {
        guard context.claim.quotation != .direct, pronoun.number == .person, let source else { return false }
        // "He said he would": who is too unsure to be named as the source is so in the claim.
        if source.entity == nil, source.name == nil, context.names.isPronoun(source.text ?? "") { return true }
        if source.entity == nil, source.kind == .unnamed, source.role != nil || source.number == 1 {
            return isOpening(index, token, draft)
        }
        if source.kind == .group, source.entity == nil, isAmongSeveral { return true }
        return isOneOfTwo(pronoun)
    }

    /// "Berg told Lind that he must": a person named between cue and content may be meant.
    func isOneOfTwo(_ pronoun: Pronoun) -> Bool {
        guard context.claim.quotation != .direct, pronoun.number == .person,
            let link = context.claim.attribution.last, let cue = link.cue?.span,
            let content = context.claim.content.first, cue.end < content.begin
        else { return false }
        let addressee = Span(begin: cue.end, end: content.begin)
        if context.document.mentions(in: addressee).contains(where: { $0.type == .person && $0.kind == .name }) {
            return true
        }
        return context.table.tokens(addressee).contains(where: isOnePerson)
    }

    /// "told the president", "told him": one person without a name.
    private func isOnePerson(_ token: Int) -> Bool {
        let table = context.table
        if let pronoun = Pronoun(table, token) { return pronoun.number == .person && !pronoun.isPossessive }
        guard table.isAny(token, .role), let tree = context.tree,
            tree.tags[token] == Tag.noun || table.isCapitalized(token)
        else { return false }
        return !(context.document.tokens[token].feats?.contains("Number=Plur") ?? false)
    }

    /// "Berg's lawyer said he", "as a reporter noted, he", "He was ill, Berg said": another one may be meant.
    func mayMeanOther(_ pronoun: Pronoun, _ token: Int, _ source: Source) -> Bool {
        guard pronoun.number == .person, let span = source.span else { return false }
        let table = context.table
        let words = table.tokens(span)
        if token < words.lowerBound { return true }
        if words.lowerBound > 0, table.isWord(words.lowerBound - 1, Key.as), source.kind == .unnamed { return true }
        guard source.entity == nil else { return false }
        return context.document.mentions(in: span).contains { mention in
            mention.type == .person && mention.kind == .name
                && (mention.span.end < span.end || mention.span.begin > span.begin)
        }
    }

    /// "One sailor lost his thumb": a possessive that the subject before it in the statement may own.
    func isBoundInside(_ pronoun: Pronoun, _ token: Int, _ entity: String, _ draft: StatementDraft) -> Bool {
        guard pronoun.isPossessive, let tree = context.tree else { return false }
        guard let subject = BoundSubject(tree: tree).subject(above: token), draft.contains(subject),
            tree.tags[subject] == Tag.noun || tree.tags[subject] == Tag.properNoun || isOtherOne(subject)
        else { return false }
        let isPlural = context.document.tokens[subject].feats?.contains("Number=Plur") ?? false
        guard isPlural == (pronoun.number == .plural) else { return false }
        let mention =
            mentions[context.table.spans[Int(tree.first[subject])].begin]
            ?? mentions[context.table.spans[subject].begin]
        guard let mention else {
            return tree.tags[subject] == Tag.noun || isOtherOne(subject) || pronoun.number != .person
        }
        return (mention.type == .person) == (pronoun.number == .person) && mention.entity != entity
    }

    private static let ones = WordLists.statements["ones"]

    /// "The other gave his answers in writing".
    private func isOtherOne(_ subject: Int) -> Bool { Self.ones.contains(context.table.keys[subject]) }

    /// "Critics say he is weak" after a sentence that names two people.
    private var isAmongSeveral: Bool {
        guard let first = context.claim.content.first else { return false }
        let table = context.table
        let sentence = Int(table.sentenceOfToken[min(table.firstToken(atOrAfter: first.begin), table.count - 1)])
        guard sentence > 0, !table.sentences[sentence - 1].isEmpty else { return false }
        let before = context.document.mentions(in: table.span(table.sentences[sentence - 1]))
        return Set(before.filter { $0.type == .person && $0.kind == .name }.map { $0.entity ?? $0.id }).count > 1
    }

    /// "Hamas, Islamic Jihad and Hezbollah said they would respond": the first of several claimers.
    func isOneOfSources(_ entity: String, _ pronoun: Pronoun) -> Bool {
        guard pronoun.number == .plural, let source, source.kind == .group, source.entity == nil, let span = source.span
        else { return false }
        return context.document.mentions(in: span).contains { $0.entity == entity }
    }

    /// "100 of them": people without a name, of whom the claimer speaks.
    func isOthers(_ pronoun: Pronoun, _ entity: String) -> Bool {
        pronoun.number == .plural && !pronoun.isSubject && !pronoun.isPossessive && entity.hasPrefix("local:")
    }

    private static let lands = WordLists.statements["lands"]

    /// What no claimer is named for, whatever is known of the pronoun.
    func isLeft(_ pronoun: Pronoun, _ index: Int, _ draft: StatementDraft) -> Bool {
        // "the ministry said its airspace was closed": the country's, not the ministry's.
        if pronoun.number == .thing, pronoun.isPossessive,
            source?.entity.flatMap(context.names.type).map({ $0 != .geopolitical }) ?? true,
            draft.words[(index + 1)...].prefix(3).contains(where: { word in
                word.token.map { Self.lands.contains(context.table.keys[$0]) } ?? false
            })
        {
            return true
        }
        return isToldOfCue(pronoun, draft.words[index])
    }

    /// "Holm ordered him to leave": who is told is not who tells.
    private func isToldOfCue(_ pronoun: Pronoun, _ word: StatementWord) -> Bool {
        guard !pronoun.isPossessive, let tree = context.tree, let token = word.token, let cue = context.cueHead,
            Int(tree.heads[token]) == cue, [Relation.object, Relation.indirectObject].contains(tree.relations[token])
        else { return false }
        let entity = mentions[context.table.spans[token].begin]?.entity
        return entity == nil || entity == source?.entity
    }
}
