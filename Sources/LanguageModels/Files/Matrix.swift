/// Numbers of a model file, read where they lie: row-major, never freed.
@safe
public struct Matrix<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
    /// The number of rows.
    public let rows: Int
    /// The number of columns.
    public let columns: Int
    /// The first row.
    public let base: UnsafePointer<Element>

    init(rows: Int, columns: Int, base: UnsafePointer<Element>) {
        self.rows = rows
        self.columns = columns
        unsafe self.base = unsafe base
    }

    /// The first element of a row, which must exist.
    @inlinable
    public func row(_ index: Int) -> UnsafePointer<Element> {
        precondition(index >= 0 && index < rows, "no such row")
        return unsafe base + index * columns
    }

    /// An element, which must exist.
    @inlinable
    public subscript(_ row: Int, _ column: Int) -> Element {
        precondition(column >= 0 && column < columns, "no such column")
        return unsafe self.row(row)[column]
    }
}
