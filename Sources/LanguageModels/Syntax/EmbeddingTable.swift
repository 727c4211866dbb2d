import CNeuralKernels

/// Rows of 8-bit integers with a factor each.
@safe
public struct EmbeddingTable: Sendable {
    /// The number of rows.
    public var rows: Int { values.rows }
    /// The numbers of a row.
    public var columns: Int { values.columns }
    private let values: Matrix<Int8>
    private let scale: Matrix<Float>

    init(_ file: ModelFile, _ name: String) throws(ModelError) {
        values = try file.integers(name)
        scale = try file.floats("\(name).scale")
        guard scale.rows == 1, scale.columns == values.rows else { throw ModelError("\(name).scale does not fit") }
    }

    /// Adds `factor` times the row to `sum`, which has ``columns`` numbers.
    public func add(row: Int, factor: Float = 1, to sum: UnsafeMutablePointer<Float>) {
        unsafe neural_accumulate(values.row(row), factor * scale[0, row], columns, sum)
    }

    /// The row of a hash; the number of rows is a power of two.
    public func row(of hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ (hash >> 32)) & UInt64(rows - 1)) }
}
