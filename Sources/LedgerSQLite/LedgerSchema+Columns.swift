import GRDB

extension LedgerSchema {
    /// The tables that `database` lacks, and the columns (`times.value`) that it lacks of others; empty where it is whole.
    static func missing(in database: Database) throws -> [String] {
        let (found, wanted) = (try columns(of: database), try columns.get())
        return wanted.flatMap { table, columns in
            let missing = columns.subtracting(found[table] ?? [])
            return missing == columns ? ["the table \(table)"] : missing.map { "the column \(table).\($0)" }
        }.sorted()
    }

    /// What the migrations make.
    private static let columns = Result {
        let empty = try DatabaseQueue()
        try migrator.migrate(empty)
        return try empty.read(columns(of:))
    }

    private static func columns(of database: Database) throws -> [String: Set<String>] {
        let sql = """
            SELECT sqlite_master.name, columns.name FROM sqlite_master, pragma_table_info(sqlite_master.name) AS columns
            WHERE sqlite_master.type = 'table'
            """
        return try Row.fetchAll(database, sql: sql).reduce(into: [:]) { $0[$1[0], default: []].insert($1[1]) }
    }
}
