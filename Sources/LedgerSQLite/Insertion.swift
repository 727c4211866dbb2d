import GRDB

/// An INSERT into one table, prepared once and run for many rows.
struct Insertion {
    private let statement: Statement

    /// Prepares it for `columns`; `suffix` follows the values (`ON CONFLICT ...`).
    init(_ database: Database, into table: String, _ columns: [String], suffix: String = "") throws {
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        statement = try database.cachedStatement(
            sql: "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places)) \(suffix)")
    }

    /// Inserts a row; `values` are those of the columns, in order.
    func callAsFunction(_ values: [(any DatabaseValueConvertible)?]) throws {
        try statement.execute(arguments: StatementArguments(values))
    }
}
