public import DocumentModel

/// A figure as annotated by hand.
public struct GoldMeasure: Decodable, Sendable {
    /// Lower end; absent where open.
    public var low: Double?
    /// Upper end; absent where open.
    public var high: Double?
    /// What is counted, as in ``DocumentModel/Measure``.
    public var indicator: String
    /// Words that say whom or what.
    public var group: String?
    /// Words that say by whom.
    public var by: String?
    /// Words that say where.
    public var place: String?
    /// From a beginning, or one period.
    public var accumulation: Measure.Accumulation?
    /// Whether the number is a vague word's, by policy.
    public var policy: Bool?

    /// Whether `measure` gives the same numbers of the same thing.
    public func matches(_ measure: Measure) -> Bool {
        low == measure.quantity.low && high == measure.quantity.high && indicator == measure.indicator
    }
}
