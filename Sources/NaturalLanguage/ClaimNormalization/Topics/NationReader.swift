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
        if let span = measure.group?.span, let nation = membership(in: span) { return nation.country }
        if let nation = before(measure) { return nation }
        return isOwn(measure, claim) ? claimer(claim) : nil
    }

    private static let side = WordKey("side")

    /// "its own side", "120 of its soldiers".
    private func isOwn(_ measure: Measure, _ claim: Claim) -> Bool {
        let tokens = claim.content.map(table.tokens).joined()
        guard tokens.contains(where: { table.isWord($0, Key.its) }) else { return false }
        if tokens.contains(where: { table.isWord($0, Self.side) }) { return true }
        let counted = (measure.group?.span ?? measure.quantity.of).map(table.tokens) ?? 0..<0
        return counted.contains { table.isWord($0, Key.its) } && tokens.contains(where: counted.contains)
    }

    /// "Russian casualties", "North Korean losses", "Ukraine had lost": a nation right before the word for losses.
    private func before(_ measure: Measure) -> String? {
        let number = table.tokens(measure.quantity.span).lowerBound
        guard number < table.count else { return nil }
        let sentence = table.sentence(of: number)
        for token in sentence.lowerBound..<number where Self.losses.contains(table.keys[token]) {
            let span = Span(begin: table.spans[sentence.lowerBound].begin, end: table.spans[token].begin)
            let near = document.mentions(in: span).last { $0.kind == .name }
            guard let near, table.tokens(near.span).upperBound + 3 >= token, let nation = membership(near) else {
                continue
            }
            return nation.country
        }
        return nil
    }

    private static let losses = Set(
        ["losses", "casualties", "lost", "loses", "losing", "dead", "suffered", "forces", "troops"].map { WordKey($0) })

    /// The town of a claim where it lies in the country.
    func town(_ claim: Claim, in country: String) -> String? {
        place(claim).flatMap { $0.country == country ? $0.town : nil }
    }

    /// The place of a claim: after a preposition, the finest one.
    func place(_ claim: Claim) -> Membership? {
        let found = claim.content.flatMap { document.mentions(in: $0) }.filter { mention in
            guard mention.kind == .name, mention.type != .person else { return false }
            let before = table.firstToken(atOrAfter: mention.span.begin) - 1
            return before >= 0 && (table.isAny(before, [.preposition, .determiner]) || mention.type != .nationality)
        }.compactMap(membership)
        return found.first { $0.town != nil } ?? found.first
    }

    /// Any nation that a claim names.
    func mentioned(_ claim: Claim) -> Membership? {
        claim.content.flatMap { document.mentions(in: $0) }.lazy.compactMap(membership).first
    }

    /// The country that claims, where a country or its government does.
    func claimer(_ claim: Claim) -> String? {
        guard let source = claim.attribution.last?.source, let id = source.entity, let entity = entities[id] else {
            return nil
        }
        guard entity.type == .geopolitical || entity.name.hasPrefix("Government of ") else { return nil }
        return membership(entity)?.country
    }

    /// The first nation or place that words name.
    func membership(in span: Span) -> Membership? { document.mentions(in: span).lazy.compactMap(membership).first }

    private func membership(_ mention: Mention) -> Membership? {
        PlaceCountries.shared.membership(of: table.text(mention.span))
            ?? mention.entity.flatMap { entities[$0] }.flatMap(membership)
    }

    private func membership(_ entity: Entity) -> Membership? { PlaceCountries.shared.membership(of: entity.name) }

    private func whatItIsAbout() -> Membership? {
        var counts: [String: Int] = [:]
        var first: Membership?
        let title = document.blocks.first { $0.kind == .title }?.span
        for mention in document.mentions where mention.kind == .name {
            guard let found = membership(mention) else { continue }
            if first == nil, let title, title.contains(mention.span) { first = found }
            counts[found.country, default: 0] += 1
        }
        if let first { return first }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Membership(country: $0.key) }
    }
}
