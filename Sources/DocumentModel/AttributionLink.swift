/// One link of an attribution chain: somebody, and the words by which the claim is laid to them.
public struct AttributionLink: Hashable, Sendable, Codable {
    /// Who; absent where the text does not say ("is believed to").
    public var source: Source?
    /// By which words; absent for a bare quotation.
    public var cue: Cue?

    /// Creates a link.
    public init(source: Source? = nil, cue: Cue? = nil) {
        self.source = source
        self.cue = cue
    }
}
