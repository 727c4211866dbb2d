/// A sentence.
public struct Sentence: Hashable, Sendable, Codable {
    /// Where it stands, without white space at either end.
    public var span: Span

    /// Creates a sentence.
    public init(span: Span) { self.span = span }
}
