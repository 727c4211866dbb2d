import DocumentModel
import LanguageModels

/// What the readers of a source's words ask: the words, and what is mentioned where.
struct SourceContext {
    let table: TokenTable
    private let mentions: [Mention]
    private let mentionOfToken: [Int32]
    private let entities: [String: Entity]
    /// The outlets that the document names.
    let outlets: [Entity]
    private let unnamed: Set<String>

    init(_ document: Document, _ table: TokenTable) {
        self.table = table
        mentions = document.mentions
        outlets = document.entities.filter { Outlets.isOutlet($0.name) }
        entities = .init(document.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let named = Set(document.mentions.lazy.filter { $0.kind == .name }.compactMap(\.entity))
        unnamed = Set(
            document.entities.lazy.filter { [.person, .militaryUnit].contains($0.type) && !named.contains($0.id) }
                .map(\.id))
        mentionOfToken = AttributionContext(document, table).mentionOfToken
    }

    func mention(_ token: Int) -> Mention? {
        mentionOfToken[token] < 0 ? nil : mentions[Int(mentionOfToken[token])]
    }

    /// The mention of a token if it is a name.
    func name(_ token: Int) -> Mention? { mention(token).flatMap { $0.kind == .name ? $0 : nil } }

    func entity(_ id: String?) -> Entity? { id.flatMap { entities[$0] } }

    /// Whether an entity is people, or somebody, whom the document gives no name.
    func isUnnamed(_ entity: Entity) -> Bool { unnamed.contains(entity.id) }

    /// The words up to the first preposition, comma, relative pronoun or participle.
    func head(_ tokens: Range<Int>) -> Range<Int> {
        let end = tokens.dropFirst().first { token in
            guard name(token) == nil else { return false }
            return table.isPunctuation(token) && !table.isShape(token, .dash)
                || table.isAny(token, [.preposition, .relative]) || isParticiple(token)
        }
        return tokens.lowerBound..<(end ?? tokens.upperBound)
    }

    /// "found on", "quoted by", "released today": a past form after a noun that a preposition or a time follows.
    private func isParticiple(_ token: Int) -> Bool {
        guard token + 1 < table.count, !table.isCapitalized(token), !table.isAny(token, [.role, .cueNoun]) else {
            return false
        }
        return table.entries[token].verbForms.contains(.participle)
            && table.isAny(token + 1, [.preposition, .weekday, .adverb])
            && !table.isAny(token - 1, [.determiner, .possessive])
    }

    /// The parts of a source's words between commas, up to the first relative clause.
    func segments(_ source: Range<Int>) -> [Range<Int>] {
        var segments: [Range<Int>] = []
        var begin = source.lowerBound
        for token in source where name(token) == nil {
            if table.isShape(token, [.comma, .dash]) && !table.isShape(token, .hasLower)
                && (table.isShape(token, .comma) || table.isShape(token, .spaceBefore))
            {
                segments.append(begin..<token)
                begin = token + 1
            } else if table.isAny(token, .relative), token > begin {
                segments.append(begin..<token)
                return segments.filter { !$0.isEmpty }
            } else if table.isAny(token, .relative) {
                return segments.filter { !$0.isEmpty }
            }
        }
        segments.append(min(begin, source.upperBound)..<source.upperBound)
        return segments.filter { !$0.isEmpty }
    }
}
