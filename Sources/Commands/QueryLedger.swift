import ArgumentParser
import Ledger
import LedgerSQLite
import PipelineConfiguration
import Platform

/// Which ledger a command reads.
struct QueryLedger: ParsableArguments {
    @Option(help: ArgumentHelp("The ledger's file, instead of the configuration's.", valueName: "path"))
    var ledger: String?

    @Option(help: ArgumentHelp("The configuration that names the ledger.", valueName: "path"))
    var config = "pipeline.yaml"

    /// Opens the ledger for reading and runs `body` on it; what goes wrong is told and ends the command.
    func read(_ body: (any Ledger) throws -> Void) throws {
        do {
            let path = try ledger ?? PipelineConfiguration.read(file: config).ledgerPath
            try body(try SQLiteLedger(path: path, access: .read))
        } catch let error as ConfigurationError {
            StandardError.writeLine("\(error)")
            throw ExitCode(78)
        } catch let error as LedgerError {
            StandardError.writeLine("hearsay: \(error)")
            throw ExitCode(69)
        }
    }
}
