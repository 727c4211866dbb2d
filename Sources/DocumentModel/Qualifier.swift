/// Words that qualify a claim: a hedge, a negation or a caveat of the outlet.
public struct Qualifier: Hashable, Sendable, Codable {
    /// Where they stand.
    public var span: Span
    /// Which kind: for hedges `MODAL`, `ADVERB`, `VERB`, `APPROXIMATOR`, `HEARSAY`; for negations `NOT`, `NO`,
    /// `DENIAL`; for caveats `UNVERIFIED`, `NO_COMMENT`, `NO_EVIDENCE`.
    public var kind: String

    /// Creates a qualifier.
    public init(span: Span, kind: String) {
        self.span = span
        self.kind = kind
    }
}
