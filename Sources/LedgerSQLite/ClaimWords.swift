import DocumentModel

/// The words by which full-text search finds a claim, one text for each column of `claims_words`.
struct ClaimWords {
    static let columns = ["content", "statement", "claimer", "entity"]

    let content: String
    let statement: String
    let claimer: String
    let entity: String

    /// The words of a claim of `document`; spans of both in the same unit.
    init(of claim: Claim, in document: Document, entities: [String: Entity]) {
        content = claim.text
        statement = claim.statement == claim.text ? "" : claim.statement ?? ""
        claimer = claim.attribution.compactMap(\.source).flatMap(Self.words).joined(separator: " ")
        let ids = Self.entityIDs(of: claim, in: document)
        entity = ids.compactMap { entities[$0] }.flatMap(Self.words).joined(separator: " ")
    }

    var values: [String] { [content, statement, claimer, entity] }

    private static func words(of source: Source) -> [String] {
        [source.name, source.text, source.role].compactMap { $0 } + source.affiliations
    }

    private static func words(of entity: Entity) -> [String] {
        [entity.name] + entity.aliases + [entity.identifier].compactMap { $0 }
    }

    /// Entities that the content mentions, by name, noun or pronoun, or that an event or figure refers to.
    private static func entityIDs(of claim: Claim, in document: Document) -> Set<String> {
        var ids = Set<String>()
        for mention in document.mentions where claim.content.contains(where: { $0.contains(mention.head) }) {
            if let id = mention.entity { ids.insert(id) }
        }
        let referents = [claim.event?.place] + claim.measures.flatMap { [$0.group, $0.by, $0.place] }
        ids.formUnion(referents.compactMap { $0?.entity })
        return ids
    }
}
