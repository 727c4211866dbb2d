/// A figure that a claim gives: how many of whom, where, in which time.
public struct Measure: Hashable, Sendable, Codable {
    /// Whether a figure counts from a beginning, or one period.
    public enum Accumulation: String, Hashable, Sendable, Codable, CaseIterable {
        case cumulative = "CUMULATIVE"
        case period = "PERIOD"
    }

    /// A stretch of time, ISO 8601, end exclusive; an unknown end is absent.
    public struct Window: Hashable, Sendable, Codable {
        /// First moment.
        public var begin: String?
        /// First moment after.
        public var end: String?

        /// Creates a window.
        public init(begin: String? = nil, end: String? = nil) {
            self.begin = begin
            self.end = end
        }
    }

    /// The number.
    public var quantity: Quantity
    /// What is counted: `KILLED`, `WOUNDED`, `KILLED_OR_WOUNDED`, `CAPTURED`, `MISSING`, `DISPLACED`, `DEPLOYED`,
    /// `DESTROYED` ...
    public var indicator: String
    /// Whom or what.
    public var group: Referent?
    /// By whom.
    public var by: Referent?
    /// Where.
    public var place: Referent?
    /// In which time.
    public var window: Window?
    /// The ISO date at which the figure stood.
    public var asOf: String?
    /// Whether it counts from a beginning or one period.
    public var accumulation: Accumulation?
    /// The policy by which a vague word became a number (`acled-2023`), where one did.
    public var policy: String?
    /// The index, in the claim's measures, of the figure that this one is a part of ("45, including 12 children").
    public var partOf: Int?

    /// Creates a measure.
    public init(
        quantity: Quantity, indicator: String, group: Referent? = nil, by: Referent? = nil, place: Referent? = nil,
        window: Window? = nil, asOf: String? = nil, accumulation: Accumulation? = nil, policy: String? = nil,
        partOf: Int? = nil
    ) {
        self.quantity = quantity
        self.indicator = indicator
        self.group = group
        self.by = by
        self.place = place
        self.window = window
        self.asOf = asOf
        self.accumulation = accumulation
        self.policy = policy
        self.partOf = partOf
    }
}
