/// A number or range in a base unit of the SI or one that is coherent with it: 20 miles are 32186.88 m.
public struct SIValue: Hashable, Sendable, Codable {
    /// Lower end; absent where open.
    public var low: Double?
    /// Upper end, inclusive; absent where open.
    public var high: Double?
    /// `m`, `m2`, `kg`, `s`, `K`, `m/s`, ...
    public var unit: String

    /// Creates a value in the SI.
    public init(low: Double?, high: Double?, unit: String) {
        self.low = low
        self.high = high
        self.unit = unit
    }
}
