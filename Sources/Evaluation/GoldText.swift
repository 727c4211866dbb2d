/// A news text with the claims that it makes, as annotated by hand (`Tests/Gold`).
public struct GoldText: Decodable, Sendable {
    /// The outlet.
    public var publisher: String
    /// ISO date of publication.
    public var published: String
    /// The text as a reader would submit it.
    public var text: String
    /// The claims in text order.
    public var claims: [GoldClaim]
}
