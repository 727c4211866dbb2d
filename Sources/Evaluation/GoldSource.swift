public import DocumentModel

/// One link of an annotated chain.
public struct GoldSource: Decodable, Sendable {
    /// The words that name the source; absent where the text names none.
    public var source: String?
    /// Who that is; absent where the words say it themselves or nobody can tell.
    public var name: String?
    /// What the source is.
    public var kind: Source.Kind
    /// Office or role.
    public var role: String?
    /// The body or country that it speaks for.
    public var affiliation: String?
    /// How many people an unnamed source is.
    public var number: Int?
    /// The stated reason for anonymity.
    public var anonymity: String?
    /// The words that lay the claim to the source; absent of a floating quotation.
    public var cue: String?

    private enum Key: String, CodingKey { case source, name, kind, role, affiliation, number, anonymity, cue }

    /// Decodes a link; the commonest kind is a named source.
    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        source = try fields.decodeIfPresent(String.self, forKey: .source)
        name = try fields.decodeIfPresent(String.self, forKey: .name)
        kind = try fields.decodeIfPresent(Source.Kind.self, forKey: .kind) ?? .named
        role = try fields.decodeIfPresent(String.self, forKey: .role)
        affiliation = try fields.decodeIfPresent(String.self, forKey: .affiliation)
        number = try fields.decodeIfPresent(Int.self, forKey: .number)
        anonymity = try fields.decodeIfPresent(String.self, forKey: .anonymity)
        cue = try fields.decodeIfPresent(String.self, forKey: .cue)
    }
}
