/// A word that stands for a number.
public struct NumberWord: Hashable, Sendable {
    /// How a number word combines.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// "seven", "twelve".
        case unit
        /// "forty".
        case tens
        /// "hundred", "million": multiplies what comes before it.
        case scale
        /// "dozens": a floor by policy.
        case vague
    }

    /// The number; for a vague word its floor by the policy of ACLED (tens 10, dozens 12, hundreds 100).
    public var value: Double
    /// How it combines.
    public var kind: Kind
}
