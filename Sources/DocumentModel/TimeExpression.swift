/// A time expression in the sense of TIMEX3 (ISO-TimeML).
public struct TimeExpression: Hashable, Sendable, Codable {
    /// What kind of time is meant.
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    /// What the words around a value make of it: the attribute `mod` of TIMEX3.
    public enum Modifier: String, Hashable, Sendable, Codable, CaseIterable {
        /// "more than two years ago".
        case before = "BEFORE"
        /// "less than a year ago".
        case after = "AFTER"
        /// "no later than Friday".
        case onOrBefore = "ON_OR_BEFORE"
        /// "no earlier than May".
        case onOrAfter = "ON_OR_AFTER"
        /// "nearly four decades".
        case lessThan = "LESS_THAN"
        /// "more than a month".
        case moreThan = "MORE_THAN"
        /// "up to 90 days".
        case equalOrLess = "EQUAL_OR_LESS"
        /// "at least a week".
        case equalOrMore = "EQUAL_OR_MORE"
        /// "early 2016", "the beginning of May".
        case start = "START"
        /// "mid-October".
        case middle = "MID"
        /// "late Tuesday", "the end of the year".
        case end = "END"
        /// "about three weeks".
        case about = "APPROX"
    }

    private enum CodingKeys: String, CodingKey {
        case span, type, value, begin, end, anchor
        case modifier = "mod"
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
    /// What the words around make of the value, where they say so.
    public var modifier: Modifier?

    /// Creates a time expression.
    public init(
        span: Span, type: Kind, value: String? = nil, begin: String? = nil, end: String? = nil, anchor: String? = nil,
        modifier: Modifier? = nil
    ) {
        self.span = span
        self.type = type
        self.value = value
        self.begin = begin
        self.end = end
        self.anchor = anchor
        self.modifier = modifier
    }
}
