public import DocumentModel
public import FoundationEssentials
public import PipelineStage

/// The JSON form of an item: what is to be taken in, and what the submitter knows of it.
///
/// At most one of `payload`, `text` and `html` is present; with none, ingest reads the URI. Other keys are ignored.
public struct ItemRecord: Hashable, Sendable, Codable {
    /// Where it is, or a name for what is pushed; may be absent where a default is at hand (a line of a file).
    public var uri: String?
    /// Tells versions of the same URI apart.
    public var version: String?
    /// MIME type, with or without a charset.
    public var mediaType: String?
    /// The bytes, base64 in JSON.
    public var payload: Data?
    /// The bytes as plain text, or of `mediaType`.
    public var text: String?
    /// The bytes as HTML.
    public var html: String?
    /// Id of the document.
    public var id: String?
    /// Headline.
    public var title: String?
    /// Outlet.
    public var publisher: String?
    /// Date of publication: a bare ISO 8601 string, or an object with value, precision and origin.
    public var publishedAt: DocumentDate?
    /// Authors.
    public var bylines: [String]?

    /// Creates the record of an item; bytes go out as base64.
    public init(_ item: Item) {
        uri = item.uri
        version = item.version
        mediaType = item.mediaType
        payload = item.payload.map { Data($0) }
        id = item.documentID
        title = item.title
        publisher = item.publisher
        publishedAt = item.publishedAt
        bylines = item.bylines.isEmpty ? nil : item.bylines
    }

    /// The item that the record describes.
    ///
    /// - Parameter defaultURI: the URI where the record has none.
    /// - Returns: the item.
    /// - Throws: `RecordError` where there is no URI or the content is given twice.
    public func item(defaultURI: String = "") throws(RecordError) -> Item {
        let uri = uri ?? defaultURI
        guard !uri.isEmpty else { throw RecordError("\"uri\" is missing: give a path, a URI or a name") }
        guard [payload == nil, text == nil, html == nil].count(where: { !$0 }) <= 1 else {
            throw RecordError("more than one of \"payload\", \"text\" and \"html\" is given: leave all but one out")
        }
        return Item(
            uri: uri, version: version, mediaType: mediaType ?? impliedMediaType, payload: content, documentID: id,
            title: title, publisher: publisher, publishedAt: publishedAt, bylines: bylines ?? [])
    }

    private var content: [UInt8]? {
        payload.map { Array($0) } ?? (text ?? html).map { Array($0.utf8) }
    }

    private var impliedMediaType: String? {
        html != nil ? "text/html; charset=utf-8" : text != nil ? "text/plain; charset=utf-8" : nil
    }
}
