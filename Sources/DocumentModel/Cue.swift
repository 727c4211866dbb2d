/// The words that lexically mark an attribution ("said", "according to").
public struct Cue: Hashable, Sendable, Codable {
    /// Where they stand.
    public var span: Span
    /// Their dictionary form ("say", "according to").
    public var lemma: String
    /// How the source puts it.
    public var stance: Stance

    /// Creates a cue.
    public init(span: Span, lemma: String, stance: Stance) {
        self.span = span
        self.lemma = lemma
        self.stance = stance
    }
}
