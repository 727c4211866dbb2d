import DocumentModel
import LanguageModels

/// "Hamas attacked Israel", "Putin fired Shoigu": what somebody does is no claim of his.
///
/// A verb attributes a noun phrase only where it is known to: one that no list has needs a clause, a quotation or a noun
/// that attributes; one that names a deed as often as an utterance needs what shows that something is said.
struct DeedRule {
    let context: AttributionContext
    let tree: SyntaxTree

    private var table: TokenTable { context.table }

    private static let needs = Dictionary(
        PhraseList.deeds.entries.map { ($0.phrase, $0.value) }, uniquingKeysWith: { first, _ in first })
    private static let reasons = Set(["as", "for", "over"].map(WordKey.init))
    private static let crimes = Set(["with", "over"].map(WordKey.init))
    private static let topics = Set(["as", "for", "over", "about", "of", "on"].map(WordKey.init))

    /// Whether what was taken for an attribution is a deed.
    func applies(to attribution: Attribution) -> Bool {
        guard attribution.links.count == 1, attribution.quotation == .indirect, attribution.rule != "vote",
            let link = attribution.links.first,
            link.source != nil, let head = head(link.cue), tree.tags[head] == Tag.verb, !isPreposition(link.cue)
        else { return false }
        let content = attribution.content
        if let first = content.first, Self.openers.contains(table.keys[first.lowerBound]) { return false }
        if let need = Self.needs[link.lemma] { return !isSaid(need, content, head) }
        guard let cue = cue(head) else {
            return !hasNoun(link.cue) && !isParticle(link.cue.last) && !hasClause(content, below: head)
                && !names(content, .cueNoun, Self.reasons)
        }
        if hasClause(content, below: head) || cue.stance == .report || cue.stance == .demand { return false }
        if cue.stance == .know { return true }
        if cue.frames.contains(.infinitive), content.joined().contains(where: { table.isWord($0, Key.to) }) {
            return false
        }
        return cue.frames.contains(.weak) && cue.frames.isDisjoint(with: [.object, .small, .asPhrase])
            && !names(content, .cueNoun, Self.topics) && !isParticle(link.cue.last) && !isDocument(link)
    }

    /// What begins a clause in the place of an object.
    private static let openers = Set([Key.that, Key.what, Key.whether, Key.how, Key.why, Key.if])

    private func isPreposition(_ cue: Range<Int>) -> Bool {
        AccordingToRule.match(context, at: cue.lowerBound, before: cue.upperBound) != nil
    }

    private func head(_ cue: Range<Int>) -> Int? { cue.first { !cue.contains(Int(tree.heads[$0])) } }

    /// The entry of a verb that a list has.
    private func cue(_ head: Int) -> CueEntry? {
        table.entries[head].cue < 0 ? nil : Lexicon.shared.cues[Int(table.entries[head].cue)]
    }

    private func hasNoun(_ cue: Range<Int>) -> Bool {
        cue.contains { table.isAny($0, [.cueNoun, .seem, .copulaAdjective]) }
    }

    /// "talked about", "spoke of", "ruled out".
    private func isParticle(_ token: Int?) -> Bool { token.map { Self.particles.contains(table.keys[$0]) } ?? false }

    private static let particles = Set(["about", "of", "out"].map(WordKey.init))

    /// "The poll finds little unity": a document does nothing else.
    private func isDocument(_ link: Attribution.Link) -> Bool {
        link.source.map { $0.contains { table.isAny($0, .documentNoun) } } ?? false
    }

    /// Whether a noun that attributes or one of the prepositions stands in what is claimed.
    private func names(_ content: [Range<Int>], _ nouns: WordClass, _ prepositions: Set<WordKey>) -> Bool {
        content.joined().contains { table.isAny($0, nouns) } || content.contains { hasReason($0, prepositions) }
    }

    /// Whether a verb that no noun governs stands in what is claimed.
    private func hasClause(_ content: [Range<Int>], below head: Int) -> Bool {
        content.joined().contains { token in
            (tree.tags[token] == Tag.verb || tree.tags[token] == Tag.auxiliary) && !describes(token, head)
        }
    }

    /// Whether the way up from a verb to the cue goes through a noun that it describes.
    private func describes(_ verb: Int, _ head: Int) -> Bool {
        var token = verb
        for _ in 0..<12 {
            let relation = tree.relations[token]
            if relation == Relation.relativeClause || relation == Relation.nounClause || relation == Self.adjectival
                || relation == Relation.adverbialClause
            {
                return true
            }
            token = Int(tree.heads[token])
            if token < 0 || token == head { return false }
        }
        return false
    }

    private static let adjectival = FeatureHash("amod").value

    private func isSaid(_ need: String, _ content: [Range<Int>], _ head: Int) -> Bool {
        switch need {
        case "REASON": content.contains { hasReason($0, Self.reasons) }
        case "PERSON": content.contains { hasReason($0, Self.reasons) || namesPerson($0) }
        case "CRIME": content.contains { hasReason($0, Self.crimes) || table.isWord($0.lowerBound, Key.that) }
        default: !content.contains { isConcrete($0) }
        }
    }

    /// "as reckless", "over the budget": not "for six days", "over the weekend", "over 50 villages".
    private func hasReason(_ content: Range<Int>, _ words: Set<WordKey>) -> Bool {
        content.contains { token in
            guard words.contains(table.keys[token]), token + 1 < content.upperBound else { return false }
            return !(token + 1..<min(content.upperBound, token + 5)).contains { isTimeOrNumber($0) }
        }
    }

    private func isTimeOrNumber(_ token: Int) -> Bool {
        table.isAny(token, [.timeUnit, .weekday, .month]) || table.isShape(token, .hasDigit)
            || table.entries[token].number >= 0
    }

    private func namesPerson(_ content: Range<Int>) -> Bool {
        context.mention(at: content.lowerBound).map { $0.type == .person && $0.kind == .name } ?? false
    }

    private static let things: Set<EntityType> = [.person, .location, .facility, .vehicle, .weapon, .product]

    /// Whether the object, or what somebody is given "with" it, is a thing, a place or somebody.
    private func isConcrete(_ content: Range<Int>) -> Bool {
        let heads = content.filter { token in
            let relation = tree.relations[token]
            let isObject = relation == Relation.object || relation == Relation.oblique && tree.tags[token] == Tag.noun
            return isObject && (tree.heads[token] < 0 || !content.contains(Int(tree.heads[token])))
        }
        return heads.contains { token in
            if let thing = CountedThings.shared.class(of: table.keys[token]) { return thing != "OTHER" }
            if table.isAny(token, [.role, .facilityHead, .locationHead, .militaryHead]) { return true }
            return context.mention(at: token).map { Self.things.contains($0.type) } ?? false
        }
    }
}
