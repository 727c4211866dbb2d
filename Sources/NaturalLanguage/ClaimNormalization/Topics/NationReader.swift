import DocumentModel
import LanguageModels

/// Reads which nation or place a claim is about, in names that are the same in every document.
struct NationReader {
    typealias Membership = PlaceCountries.Membership

    private let document: Document
    private let table: TokenTable
    private let entities: [String: Entity]
    /// What the document is about: the place of its headline, else of its dateline or the country that it names most.
    let focus: Membership?

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        self.table = table
        let entities = [String: Entity](document.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.entities = entities
        focus = Self.focus(document, table, entities)
    }

    /// The nation of what is counted: "North Korean soldiers", "Russia lost", "its own".
    func group(_ measure: Measure, _ claim: Claim) -> String? {
        if let span = measure.group?.span, let nation = membership(in: span) { return nation.country }
        if let nation = before(measure) { return nation }
        let tokens = claim.content.map(table.tokens).joined()
        let isOwn =
            tokens.contains { table.isWord($0, WordKey("its")) }
            && tokens.contains { table.isWord($0, WordKey("side")) || isNumber($0, measure) }
        return isOwn ? claimer(claim) : nil
    }

    private func isNumber(_ token: Int, _ measure: Measure) -> Bool {
        guard let span = measure.group?.span ?? measure.quantity.of else { return false }
        return table.tokens(span).contains { table.isWord($0, WordKey("its")) } && table.tokens(span).contains(token)
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

    private func membership(_ entity: Entity) -> Membership? { Self.membership(entity) }

    private static func membership(_ entity: Entity) -> Membership? {
        PlaceCountries.shared.membership(of: entity.name)
    }

    private static func focus(_ document: Document, _ table: TokenTable, _ entities: [String: Entity]) -> Membership? {
        var counts: [String: Int] = [:]
        var first: Membership?
        let title = document.blocks.first { $0.kind == .title }?.span
        for mention in document.mentions where mention.kind == .name {
            let found =
                PlaceCountries.shared.membership(of: table.text(mention.span))
                ?? mention.entity.flatMap { entities[$0] }.flatMap(membership)
            guard let found else { continue }
            if first == nil, let title, title.contains(mention.span) { first = found }
            counts[found.country, default: 0] += 1
        }
        if let first { return first }
        return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }.map { Membership(country: $0.key) }
    }
}
