/// A news report with all that the stages have found in it.
///
/// Stages add fields and never change `id` or `text`. Spans are UTF-8 byte offsets of `text`.
public struct Document: Hashable, Sendable {
    /// As given, else a hash of canonical URI and text.
    public var id: String
    /// The article, blocks joined by blank lines.
    public var text: String
    /// The blocks in text order; empty where nobody told them apart.
    public var blocks: [Block] = []
    /// Where it was taken from.
    public var uri: String?
    /// Where the outlet says that it belongs.
    public var canonicalUri: String?
    /// The headline.
    public var title: String?
    /// The line under the headline.
    public var subtitle: String?
    /// Who wrote it.
    public var bylines: [String] = []
    /// The outlet.
    public var publisher: String?
    /// ISO 639-1 code.
    public var language: String?
    /// When it was published.
    public var publishedAt: DocumentDate?
    /// When it was changed last.
    public var modifiedAt: DocumentDate?
    /// When it was fetched.
    public var retrievedAt: DocumentDate?
    /// SHA-256 of the bytes taken in, lower-case hexadecimal.
    public var rawHash: String?
    /// SHA-256 of `text` in UTF-8, lower-case hexadecimal.
    public var textHash: String?

    /// The sentences in text order.
    public var sentences: [Sentence] = []
    /// The tokens in text order.
    public var tokens: [Token] = []
    /// The mentions in text order.
    public var mentions: [Mention] = []
    /// The entities by first mention.
    public var entities: [Entity] = []
    /// The time expressions in text order.
    public var times: [TimeExpression] = []
    /// The quantities in text order.
    public var quantities: [Quantity] = []

    /// The claims in text order; nil until normalized.
    public var claims: [Claim]?

    /// Creates a document without annotations.
    public init(id: String, text: String) {
        self.id = id
        self.text = text
    }
}
