/// The weights of hashed features: one row a bucket, one column a class.
public struct FeatureWeights: Sendable {
    /// The number of buckets, a power of two.
    public let rows: Int
    /// The number of classes.
    public let columns: Int
    /// Row by row.
    public var values: [Float]

    /// Weights that are all zero.
    public init(rows: Int, columns: Int) {
        precondition(rows > 0 && rows & (rows - 1) == 0, "rows are a power of two")
        self.rows = rows
        self.columns = columns
        values = [Float](repeating: 0, count: rows * columns)
    }

    /// The row of a feature.
    @inlinable @inline(__always)
    public func row(_ feature: FeatureHash) -> UInt32 { UInt32(truncatingIfNeeded: feature.value) & UInt32(rows - 1) }

    /// Reads the section `name` (i8) with its scale `name.scale` (f32).
    init(_ file: ModelFile, _ name: String, columns: Int) throws(ModelError) {
        let integers = try file.integers(name)
        let scale = try file.floats("\(name).scale")
        guard integers.columns == columns, integers.rows > 0, integers.rows & (integers.rows - 1) == 0,
            scale.rows * scale.columns == 1
        else { throw ModelError("section \(name) does not fit the features") }
        self.rows = integers.rows
        self.columns = columns
        let base = unsafe integers.row(0)
        let factor = scale[0, 0]
        values = (0..<integers.rows * columns).map { unsafe Float(base[$0]) * factor }
    }
}
