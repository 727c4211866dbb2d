/// A number or range of numbers with what is counted.
public struct Quantity: Hashable, Sendable, Codable {
    /// How the number bounds the truth.
    public enum Comparator: String, Hashable, Sendable, Codable, CaseIterable {
        case exact = "EXACT"
        case about = "ABOUT"
        case atLeast = "AT_LEAST"
        case moreThan = "MORE_THAN"
        case atMost = "AT_MOST"
        case lessThan = "LESS_THAN"
        case between = "BETWEEN"
        /// "dozens", "hundreds", "scores": low by the policy that the claim names.
        case vague = "VAGUE"
    }

    /// Where the number words stand, with the comparator and the unit.
    public var span: Span
    /// Lower end; absent where open.
    public var low: Double?
    /// Upper end, inclusive; absent where open.
    public var high: Double?
    /// How the number bounds the truth.
    public var comparator: Comparator
    /// Unit: `percent`, an ISO 4217 currency, an SI symbol; absent for plain counts.
    public var unit: String?
    /// What is counted ("North Korean troops").
    public var of: Span?
    /// The same in the SI unit of its dimension; absent for counts, money, ratios and units that several share a name.
    public var si: SIValue?

    /// Creates a quantity.
    public init(
        span: Span, low: Double?, high: Double?, comparator: Comparator, unit: String? = nil, of: Span? = nil,
        si: SIValue? = nil
    ) {
        self.span = span
        self.low = low
        self.high = high
        self.comparator = comparator
        self.unit = unit
        self.of = of
        self.si = si
    }
}
