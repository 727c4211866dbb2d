/// A place in the text that refers to an entity.
public struct Mention: Hashable, Sendable, Codable {
    /// How a mention refers.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case name = "NAME"
        case nominal = "NOMINAL"
        case pronoun = "PRONOUN"
    }

    /// Unique in the document: `m1`, `m2` and so on, in text order.
    public var id: String
    /// Where it stands.
    public var span: Span
    /// Where its head word or head name stands.
    public var head: Span
    /// What is referred to.
    public var type: EntityType
    /// How it refers.
    public var kind: Kind
    /// The id of the entity; absent where it could not be told.
    public var entity: String?

    /// Creates a mention.
    public init(id: String, span: Span, head: Span, type: EntityType, kind: Kind, entity: String? = nil) {
        self.id = id
        self.span = span
        self.head = head
        self.type = type
        self.kind = kind
        self.entity = entity
    }
}
