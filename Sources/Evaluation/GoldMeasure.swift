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

    /// Place of the whole in the claim's list, from 0, where the figure is a part of another.
    public var partOf: Int?

    /// Whether `measure` gives the same numbers of the same thing.
    public func matches(_ measure: Measure) -> Bool {
        low == measure.quantity.low && high == measure.quantity.high && indicator == measure.indicator
    }

    /// Whether both sides have a whole, the same.
    static func agree(_ wanted: GoldMeasure?, _ found: Measure?) -> Bool {
        guard let wanted, let found else { return false }
        return wanted.matches(found)
    }

    /// The figure that this one is a part of.
    func whole(in measures: [GoldMeasure]) -> GoldMeasure? {
        partOf.flatMap { measures.indices.contains($0) ? measures[$0] : nil }
    }
}

extension Measure {
    /// The figure that this one is a part of.
    func whole(in measures: [Measure]) -> Measure? {
        partOf.flatMap { measures.indices.contains($0) ? measures[$0] : nil }
    }
}
