public import DocumentModel

/// The unit of work: a URI, or bytes that were pushed, that yields at most one document or child items.
public struct Item: Hashable, Sendable {
    /// Where it is, or a name for what was pushed (`file:///a/b.html`, `file:///a/b.jsonl#3`).
    public var uri: String
    /// Tells versions of the same URI apart (size and time of a file); absent where a URI never changes.
    public var version: String?
    /// MIME type where the submitter knows it.
    public var mediaType: String?
    /// The bytes where they were pushed; absent where ingest is to read the URI.
    public var payload: [UInt8]?
    /// Id of the document as the submitter gives it.
    public var documentID: String?
    /// Headline as the submitter knows it.
    public var title: String?
    /// Outlet as the submitter knows it.
    public var publisher: String?
    /// Date of publication as the submitter knows it.
    public var publishedAt: DocumentDate?
    /// Authors as the submitter knows them.
    public var bylines: [String]

    /// Creates an item.
    public init(
        uri: String, version: String? = nil, mediaType: String? = nil, payload: [UInt8]? = nil,
        documentID: String? = nil,
        title: String? = nil, publisher: String? = nil, publishedAt: DocumentDate? = nil, bylines: [String] = []
    ) {
        self.uri = uri
        self.version = version
        self.mediaType = mediaType
        self.payload = payload
        self.documentID = documentID
        self.title = title
        self.publisher = publisher
        self.publishedAt = publishedAt
        self.bylines = bylines
    }
}
