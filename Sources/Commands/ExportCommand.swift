public import ArgumentParser
import Ledger

/// `hearsay export`: everything in the ledger as JSON Lines.
public struct ExportCommand: ParsableCommand {
    /// Its name and help.
    public static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Print everything in the ledger, one JSON object a document and line.",
        discussion: """
            Lines are sorted by document id and depend on what is stored alone: two ledgers with the same documents give \
            the same bytes. Spans are Unicode code points.
            """)

    @OptionGroup var source: QueryLedger

    /// Creates the command.
    public init() {}

    /// Prints the export.
    public func run() throws {
        try source.read { ledger in
            var output = QueryOutput()
            try ledger.export { try output.write($0) }
            try output.flush()
        }
    }
}
