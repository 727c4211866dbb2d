/// A block of an article: a title, a paragraph, an entry of a list of related articles.
public struct Block: Hashable, Sendable, Codable {
    /// What a block is.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case title = "TITLE"
        case subtitle = "SUBTITLE"
        case byline = "BYLINE"
        case dateline = "DATELINE"
        case paragraph = "PARAGRAPH"
        case heading = "HEADING"
        case listItem = "LIST_ITEM"
        case quote = "QUOTE"
        case caption = "CAPTION"
        case related = "RELATED"
        case code = "CODE"
    }

    /// What the block is.
    public var kind: Kind
    /// Where it stands.
    public var span: Span

    /// Creates a block.
    public init(kind: Kind, span: Span) {
        self.kind = kind
        self.span = span
    }
}
