/// Somebody or something that a document mentions, once however often it is mentioned.
public struct Entity: Hashable, Sendable, Codable {
    /// Unique in the document; the same entity has the same id in every document where that can be known.
    public var id: String
    /// The fullest name in the document, or the canonical name where it is linked.
    public var name: String
    /// What it is.
    public var type: EntityType
    /// Wikidata (`Q212`) or GeoNames (`geonames:703448`) identifier where known.
    public var identifier: String?
    /// Other names that the document uses, sorted.
    public var aliases: [String]
    /// Office or role as the document words it ("National Security Council Spokesperson").
    public var role: String?
    /// Ids of the entities that it belongs to.
    public var affiliations: [String]
    /// Ids of its mentions in text order.
    public var mentions: [String]

    /// Creates an entity.
    public init(
        id: String, name: String, type: EntityType, identifier: String? = nil, aliases: [String] = [],
        role: String? = nil, affiliations: [String] = [], mentions: [String] = []
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.identifier = identifier
        self.aliases = aliases
        self.role = role
        self.affiliations = affiliations
        self.mentions = mentions
    }
}
