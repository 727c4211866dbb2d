import DocumentModel
import LanguageModels

/// Tells the dead of one attack from those of a war: "a strike on a market killed 12", "shelled the town, killing three".
struct SingleAttack {
    let document: Document
    let table: TokenTable
    let tree: SyntaxTree?

    private static let attacks = WordLists.topics["attacks"]
    private static let since = WordKey("since")
    private static let killing = WordKey("killing")
    /// No single attack of our wars has killed so many without a name of its own.
    private static let most = 1000.0

    /// Whether a figure is that of one attack, which has no other time than its own day.
    func isOne(_ measure: Measure, _ claim: Claim, inLongWar: Bool) -> Bool {
        guard (measure.quantity.low ?? measure.quantity.high ?? 0) < Self.most,
            measure.window?.begin == nil || isDay(measure)
        else { return false }
        let sentence = table.sentence(of: table.tokens(measure.quantity.span).lowerBound)
        guard !sentence.contains(where: { table.isWord($0, Self.since) }) else { return false }
        return sentence.contains { isAttack($0) } || isOutcome(measure) || site(claim) != nil
            || inLongWar && isDeed(measure, sentence)
    }

    private static let forces = WordLists.topics["forces"]

    /// "40 North Korean soldiers were killed": a nation's soldiers fall in the whole of a war.
    private func isOfForces(_ measure: Measure) -> Bool {
        measure.group?.span.map { span in table.tokens(span).contains { Self.forces.contains(table.keys[$0]) } }
            ?? false
    }

    private static let lasting = WordLists.topics["lasting"]
    private static let harms: Set<String> = ["KILLED", "WOUNDED", "KILLED_OR_WOUNDED"]

    /// "Strikes on the town killed 29", "12 people died there": done at one time, in the simple past, and nothing tells of a longer one.
    private func isDeed(_ measure: Measure, _ sentence: Range<Int>) -> Bool {
        guard let tree, measure.accumulation == nil, Self.harms.contains(measure.indicator), !isOfForces(measure),
            let number = table.tokens(measure.quantity.span).last,
            !sentence.contains(where: { Self.lasting.contains(table.keys[$0]) })
        else { return false }
        var node = number
        for _ in 0..<4 where node >= 0 && tree.tags[node] != Tag.verb { node = Int(tree.heads[node]) }
        guard node >= 0, sentence.contains(node), tree.tags[node] == Tag.verb else { return false }
        let auxiliaries = tree.children(node).map(Int.init).filter { tree.tags[$0] == Tag.auxiliary }
        if auxiliaries.isEmpty { return document.tokens[node].feats?.contains("Tense=Past|VerbForm=Fin") ?? false }
        return auxiliaries.allSatisfy { document.tokens[$0].feats?.contains("Tense=Past|VerbForm=Fin") ?? false }
            && !auxiliaries.contains { table.isAny($0, .have) }
    }

    /// "shelled Shebekino": the place is what is attacked.
    private func isTarget(_ mention: Mention, _ claim: Claim) -> Bool {
        claim.event?.type == "ASSAULT"
            && claim.event?.arguments.contains { $0.role == "RECIPIENT" && $0.mention == mention.id } ?? false
    }

    private func isDay(_ measure: Measure) -> Bool {
        guard measure.accumulation == .period, let window = measure.window,
            let begin = window.begin.flatMap({ CalendarDate(iso: $0) }),
            let end = window.end.flatMap({ CalendarDate(iso: $0) })
        else { return false }
        return end.ordinal - begin.ordinal <= 2
    }

    /// "an attack on", "in the blast", in the singular and with an article.
    private func isAttack(_ token: Int) -> Bool {
        guard Self.attacks.contains(table.keys[token]), let tree, tree.tags[token] == Tag.noun else { return false }
        return tree.child(token, Relation.determiner) != nil || tree.child(token, Relation.possessor) != nil
            || tree.child(token, Relation.compound) != nil || tree.relations[token] == Relation.subject
    }

    /// "killing three": what an attack, told before the comma, led to.
    private func isOutcome(_ measure: Measure) -> Bool {
        guard let tree else { return false }
        let number = table.tokens(measure.quantity.span).lowerBound
        let near = max(table.sentence(of: number).lowerBound, number - 4)..<number
        return near.contains { token in
            guard table.isWord(token, Self.killing), tree.relations[token] == Relation.adverbialClause else {
                return false
            }
            let verb = Int(tree.heads[token])
            return verb >= 0 && EventLexicon.shared.type(of: table.keys[verb], upos: "VERB") == "ASSAULT"
        }
    }

    /// The name of the place that a claim names and we do not know: "Crocus City Hall".
    func site(_ claim: Claim) -> String? {
        let phrase = PlacePhrase(document: document, table: table)
        let places: Set<EntityType> = [.geopolitical, .location, .facility]
        return claim.content.lazy.flatMap { document.mentions(in: $0) }.first { mention in
            mention.kind == .name && places.contains(mention.type)
                && (phrase.isPlace(mention) || isTarget(mention, claim))
                && PlaceCountries.shared.membership(of: table.text(mention.span)) == nil
        }.map { table.text($0.span).lowercased() }
    }
}
