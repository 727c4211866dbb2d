public import DocumentModel

/// A claim as it stands in the ledger, with the document that it leads back to.
///
/// All its spans are Unicode code points of the document's text, end exclusive: the unit of every edge.
public struct ClaimRecord: Hashable, Sendable {
    /// The document that a claim stands in.
    public struct Origin: Hashable, Sendable, Codable {
        /// The document's id.
        public var id: String
        /// Where it was taken from.
        public var uri: String?
        /// The headline.
        public var title: String?
        /// The outlet.
        public var publisher: String?
        /// When it was published.
        public var publishedAt: DocumentDate?

        /// Creates an origin.
        public init(
            id: String, uri: String? = nil, title: String? = nil, publisher: String? = nil,
            publishedAt: DocumentDate? = nil
        ) {
            self.id = id
            self.uri = uri
            self.title = title
            self.publisher = publisher
            self.publishedAt = publishedAt
        }
    }

    /// The document.
    public var document: Origin
    /// The claim.
    public var claim: Claim

    /// Creates a record.
    public init(document: Origin, claim: Claim) {
        self.document = document
        self.claim = claim
    }
}

extension ClaimRecord: Codable {
    private enum CodingKeys: String, CodingKey { case document }

    /// Decodes a claim with the additional key `document`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(document: try container.decode(Origin.self, forKey: .document), claim: try Claim(from: decoder))
    }

    /// Encodes the claim with the additional key `document`.
    public func encode(to encoder: any Encoder) throws {
        try claim.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(document, forKey: .document)
    }
}
