import DocumentModel
import LanguageModels

/// Reads which nation or place a claim is about, in names that are the same in every document.
struct NationReader {
    typealias Membership = PlaceCountries.Membership

    private let document: Document
    private let table: TokenTable
    private let entities: [String: Entity]
    /// What the document is about: the place of its headline, else of its dateline or the country that it names most.
    private(set) var focus: Membership?

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        self.table = table
        entities = document.entitiesByIdentifier
        focus = whatItIsAbout()
    }

    /// The nation of what is counted: "North Korean soldiers", "Russia lost", "its own".
    func group(_ measure: Measure, _ claim: Claim) -> String? {
        if let span = measure.group?.span ?? measure.quantity.of, let nation = membership(in: span) {
            return nation.country
        }
        if measure.indicator == "DEPLOYED", let sender = measure.by?.span.flatMap(membership) { return sender.country }
        if let nation = before(measure, claim) { return nation }
        return isOwn(measure, claim) ? claimer(claim) : nil
    }

    private static let side = WordKey("side")

    /// "its own side", "120 of its soldiers".
    private func isOwn(_ measure: Measure, _ claim: Claim) -> Bool {
        let tokens = claim.content.map(table.tokens).joined()
        // "it had lost 192 servicemen"
        if tokens.contains(where: { table.isWord($0, Key.it) && isLoser(table.span($0..<$0 + 1)) }) { return true }
        guard tokens.contains(where: { table.isWord($0, Key.its) }) else { return false }
        if tokens.contains(where: { table.isWord($0, Self.side) }) { return true }
        guard let end = (measure.group?.span ?? measure.quantity.of).map({ table.tokens($0).upperBound }) else {
            return false
        }
        let number = table.tokens(measure.quantity.span).lowerBound
        return (number..<max(number, end)).contains { table.isWord($0, Key.its) }
    }

    /// "Russian casualties", "North Korean losses", "Ukraine had lost": a nation right before the word for losses.
    private func before(_ measure: Measure, _ claim: Claim) -> String? {
        let number = table.tokens(measure.quantity.span).lowerBound
        guard number < table.count else { return nil }
        let sentence = table.sentence(of: number)
        let content = claim.content.map(table.tokens).first { $0.contains(number) } ?? sentence
        let own = content.clamped(to: sentence)
        for token in own.lowerBound..<number where Self.losses.contains(table.keys[token]) {
            let span = Span(begin: table.spans[own.lowerBound].begin, end: table.spans[token].begin)
            let near = document.mentions(in: span).last { $0.kind == .name }
            guard let near, table.tokens(near.span).upperBound + 3 >= token, !isAttacker(near, claim),
                let nation = membership(near)
            else { continue }
            return nation.country
        }
        return nil
    }

    private static let losses = WordLists.topics["losses"]

    /// The town of a claim where it lies in the country.
    func town(_ claim: Claim, in country: String) -> String? {
        place(claim).flatMap { $0.country == country ? $0.town : nil }
    }

    /// The place of a claim: after a preposition, the finest one.
    func place(_ claim: Claim) -> Membership? {
        let phrase = PlacePhrase(document: document, table: table)
        let found = claim.content.flatMap { document.mentions(in: $0) }.filter { mention in
            mention.kind == .name && ![.person, .nationality].contains(mention.type) && phrase.isPlace(mention)
                && !isAttacker(mention, claim)
        }.compactMap(membership)
        return found.first { $0.town != nil } ?? found.first
    }

    /// The capital in which a figure counts: after a preposition it is a town, and not its government.
    func capital(_ claim: Claim) -> String? {
        let phrase = PlacePhrase(document: document, table: table)
        return claim.content.lazy.flatMap { document.mentions(in: $0) }.map { ($0, table.text($0.span)) }.first {
            $0.0.kind == .name && PlaceCountries.shared.isCapital($0.1) && phrase.isPlace($0.0)
        }.map { $0.1.lowercased() }
    }

    /// Any nation that a claim names and that does not do it.
    func mentioned(_ claim: Claim) -> Membership? {
        claim.content.flatMap { document.mentions(in: $0) }.lazy.filter { !isAttacker($0, claim) && !isBacker($0) }
            .compactMap(membership).first
    }

    private static let backing = WordLists.topics["backing"]

    /// "Iran-backed": who stands behind others is not what happens to.
    private func isBacker(_ mention: Mention) -> Bool {
        let end = mention.span.end
        guard end < table.bytes.count, table.bytes[end] == UInt8(ascii: "-") else { return false }
        let word = table.bytes[(end + 1)...].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        return Self.backing.contains(WordKey(String(decoding: word, as: UTF8.self)))
    }

    /// The nations that do what a claim tells of: their dead are not meant.
    func attackers(_ claim: Claim) -> Set<String> {
        Set(
            claim.content.flatMap { document.mentions(in: $0) }.filter { isAttacker($0, claim) }
                .compactMap { membership($0)?.country })
    }

    /// "killed by Russian drones", "Israel attacked", "Israeli strikes killed".
    private func isAttacker(_ mention: Mention, _ claim: Claim) -> Bool {
        if opensAttack(mention) { return true }
        // "strikes on a school in Gaza City"
        if PlacePhrase(document: document, table: table).isPlace(mention) { return false }
        if claim.measures.contains(where: { $0.by?.span.map { isDoer($0, mention) } ?? false }) { return true }
        if let event = claim.event, event.type == "ASSAULT", !isLoser(mention.span) {
            let actors = event.arguments.filter { $0.role == "ACTOR" }
            if actors.contains(where: { $0.mention == mention.id || $0.span.map { isDoer($0, mention) } ?? false }) {
                return true
            }
        }
        return false
    }

    /// "Israel hits Gaza hospital": the headline's verb follows who attacks.
    private func isAttacking(_ mention: Mention) -> Bool {
        let next = table.tokens(mention.span).upperBound
        guard next + 1 < table.count else { return false }
        let verb = document.tokens[next].upos == "ADV" ? next + 1 : next
        let isNominal = ["NOUN", "PROPN", "DET", "NUM", "ADJ", "PRON"].contains(document.tokens[verb + 1].upos ?? "")
        return verb + 1 < table.count && isNominal
            && EventLexicon.shared.type(of: table.keys[verb], upos: "VERB") == "ASSAULT"
            && ["VERB", "NOUN"].contains(document.tokens[verb].upos ?? "")
            && table.text(verb..<verb + 1).hasSuffix("s")
    }

    /// The countries of who does what a claim tells of, where a pronoun or body stands for them ("it", "its forces").
    func doers(_ claim: Claim) -> Set<String> {
        guard let event = claim.event, event.type == "ASSAULT",
            let actor = event.arguments.first(where: { $0.role == "ACTOR" })
        else { return [] }
        let mention = actor.mention.flatMap { id in document.mentions.first { $0.id == id } }
        if let entity = mention?.entity.flatMap({ entities[$0] }) {
            let owners = [entity.name] + entity.affiliations.compactMap { entities[$0]?.name ?? $0 }
            return Set(owners.compactMap { PlaceCountries.shared.membership(of: $0)?.country })
        }
        let words = actor.span ?? mention?.span
        guard let words, table.tokens(words).contains(where: { table.isAny($0, [.pronoun, .possessive]) }) else {
            return []
        }
        return Set([claimer(claim), affiliation(claim)].compactMap(\.self))
    }

    private static let happenings = WordLists.topics["happenings"]

    /// "Sudan's war has displaced": a war or a flood is nobody's deed.
    private func isDoer(_ by: Span, _ mention: Mention) -> Bool {
        by.contains(mention.span) && !table.tokens(by).contains { Self.happenings.contains(table.keys[$0]) }
    }

    private static let arms = WordLists.topics["arms"]

    /// "Israeli strikes", "Israel's offensive", "Russian drones": the name tells who attacks.
    private func opensAttack(_ mention: Mention) -> Bool {
        let next = table.tokens(mention.span).upperBound
        guard next < table.count,
            mention.type == .nationality || table.isPossessiveMark(next) || isShortName(mention)
        else { return false }
        let end = min(next + 4, table.sentence(of: next).upperBound)
        return (next..<end).prefix { !table.isPunctuation($0) || table.isPossessiveMark($0) }.contains { token in
            let isAttack = EventLexicon.shared.type(of: table.keys[token], upos: "NOUN") == "ASSAULT"
            return Self.arms.contains(table.keys[token]) || isAttack && !Self.losses.contains(table.keys[token])
        }
    }

    private static let shortNames = WordLists.topics["shortnames"]

    /// "US strikes", "UK jets": short names that have no adjective.
    private func isShortName(_ mention: Mention) -> Bool {
        let words = table.tokens(mention.span)
        return words.count == 1 && words.allSatisfy { Self.shortNames.contains(table.keys[$0]) }
            && words.allSatisfy { table.isShape($0, .allCapitals) }
    }

    /// "Russia lost", "Ukraine has suffered".
    private func isLoser(_ span: Span) -> Bool {
        let next = table.tokens(span).upperBound
        return (next..<min(next + 4, table.count)).contains { Self.losses.contains(table.keys[$0]) }
    }

    /// The country that claims, where a country or its government does.
    func claimer(_ claim: Claim) -> String? {
        guard let source = claim.attribution.last?.source, source.kind == .named, let id = source.entity,
            let entity = entities[id]
        else {
            return nil
        }
        guard entity.type == .geopolitical || entity.name.hasPrefix("Government of ") else { return nil }
        return membership(entity)?.country
    }

    /// The country for which the source of a claim speaks.
    func affiliation(_ claim: Claim) -> String? {
        claim.attribution.last?.source?.affiliations.lazy
            .compactMap { PlaceCountries.shared.membership(of: $0)?.country }.first
    }

    /// The first nation or place that words name.
    func membership(in span: Span) -> Membership? { document.mentions(in: span).lazy.compactMap(membership).first }

    private func membership(_ mention: Mention) -> Membership? {
        PlaceCountries.shared.membership(of: table.text(mention.span))
            ?? mention.entity.flatMap { entities[$0] }.flatMap(membership)
    }

    /// A country or place, or the country whose name or people opens the name of its forces ("Israel Defense Forces").
    private func membership(_ entity: Entity) -> Membership? {
        if let found = PlaceCountries.shared.membership(of: entity.name) { return found }
        guard [.organization, .militaryUnit].contains(entity.type),
            entity.name.hasSuffix(" Forces") || entity.name.hasSuffix(" Army") || entity.name.hasSuffix(" Force"),
            let first = entity.name.split(separator: " ").first
        else { return nil }
        return PlaceCountries.shared.membership(of: String(first))
    }

    private func whatItIsAbout() -> Membership? {
        var counts: [String: Int] = [:]
        var first: Membership?
        let title = document.blocks.first { $0.kind == .title }?.span
        for mention in document.mentions where mention.kind == .name {
            guard let found = membership(mention), !opensAttack(mention), !isBacker(mention) else { continue }
            if let title, title.contains(mention.span), isAttacking(mention) { continue }
            if first == nil, let title, title.contains(mention.span) { first = found }
            counts[found.country, default: 0] += 1
        }
        if let first { return first }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Membership(country: $0.key) }
    }
}
