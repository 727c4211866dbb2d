import DocumentModel
import LanguageModels

/// Reads which nation or place a claim is about, in names that are the same in every document.
struct NationReader {
    typealias Membership = PlaceCountries.Membership

    let document: Document
    let table: TokenTable
    let entities: [String: Entity]
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

    static let losses = WordLists.topics["losses"]

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

    func membership(_ mention: Mention) -> Membership? {
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
