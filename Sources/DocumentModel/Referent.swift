/// Something that a claim refers to, in words, with where they stand and which entity they mean.
public struct Referent: Hashable, Sendable, Codable {
    /// The words, or the entity's name.
    public var text: String
    /// Where they stand; absent where implied.
    public var span: Span?
    /// The id of the entity in the document.
    public var entity: String?

    /// Creates a referent.
    public init(text: String, span: Span? = nil, entity: String? = nil) {
        self.text = text
        self.span = span
        self.entity = entity
    }
}
