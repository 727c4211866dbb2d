/// A time expression in the sense of TIMEX3 (ISO-TimeML).
public struct TimeExpression: Hashable, Sendable, Codable {
    /// What kind of time is meant.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    /// Where it stands.
    public var span: Span
    /// What kind it is.
    public var type: Kind
    /// The TIMEX3 value (`2024-10`, `P1W`, `PRESENT_REF`); absent where it cannot be told.
    public var value: String?
    /// First moment, ISO 8601, where known.
    public var begin: String?
    /// First moment after, ISO 8601, where known.
    public var end: String?
    /// The ISO date that a relative expression was resolved against.
    public var anchor: String?

    /// Creates a time expression.
    public init(
        span: Span, type: Kind, value: String? = nil, begin: String? = nil, end: String? = nil, anchor: String? = nil
    ) {
        self.span = span
        self.type = type
        self.value = value
        self.begin = begin
        self.end = end
        self.anchor = anchor
    }
}
