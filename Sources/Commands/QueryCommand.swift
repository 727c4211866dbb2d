public import ArgumentParser
import Ledger
import Platform

/// `hearsay query`: claims of the ledger, as a table or as JSON Lines.
public struct QueryCommand: ParsableCommand {
    /// Its name and help.
    public static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Find claims in the ledger.",
        discussion: """
            All conditions must hold. Words match without regard to case and diacritics; in TEXT, "two words" in \
            quotation marks is a phrase and kill* the beginning of a word. Names match by the beginnings of their words.
            """)

    @OptionGroup var source: QueryLedger
    @OptionGroup var conditions: QueryConditions

    @Flag(help: "Print one JSON object a claim and line, with spans as Unicode code points.")
    var json = false

    @Option(help: ArgumentHelp("Width of the table (default: the terminal's, else 120).", valueName: "columns"))
    var width: Int?

    /// Creates the command.
    public init() {}

    /// Prints the claims.
    public func run() throws {
        let query = conditions.query()
        try source.read { ledger in
            let records = try ledger.claims(matching: query)
            if records.isEmpty { StandardError.writeLine("hearsay: no claim in the ledger matches") }
            var output = QueryOutput()
            for line in try lines(records) { try output.write(line) }
            try output.flush()
        }
    }

    private func lines(_ records: [ClaimRecord]) throws -> [String] {
        if json { return try records.map(JSONLine().encode) }
        return ClaimTable(width: width ?? Terminal.columns ?? 120).lines(records)
    }
}
