/// The source of a claim as one link of an attribution names it.
public struct Source: Hashable, Sendable, Codable {
    /// What a source is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case named = "NAMED"
        case unnamed = "UNNAMED"
        case group = "GROUP"
        case document = "DOCUMENT"
        case outlet = "OUTLET"
        case author = "AUTHOR"
    }

    /// The words that name the source in this sentence ("Kirby", "he", "another senior US military official").
    public var span: Span?
    /// Those words, verbatim.
    public var text: String?
    /// Who that is after coreference; absent for an unnamed source or where it cannot be told.
    public var name: String?
    /// The id of the entity in the document.
    public var entity: String?
    /// What the source is.
    public var kind: Kind
    /// Office or role ("US National Security Council Spokesperson").
    public var role: String?
    /// Names of the bodies and countries that the source speaks for or belongs to.
    public var affiliations: [String]
    /// How many people an unnamed source is, where its words tell ("an official", "three officials").
    public var number: Int?
    /// The words that give the reason for anonymity ("because they were not authorised to speak").
    public var anonymity: Span?
    /// What an unnamed source is called in the whole document ("US military official 1"): same words, same pseudonym.
    public var pseudonym: String?

    /// Creates a source.
    public init(
        span: Span? = nil, text: String? = nil, name: String? = nil, entity: String? = nil, kind: Kind,
        role: String? = nil, affiliations: [String] = [], number: Int? = nil, anonymity: Span? = nil,
        pseudonym: String? = nil
    ) {
        self.span = span
        self.text = text
        self.name = name
        self.entity = entity
        self.kind = kind
        self.role = role
        self.affiliations = affiliations
        self.number = number
        self.anonymity = anonymity
        self.pseudonym = pseudonym
    }
}
