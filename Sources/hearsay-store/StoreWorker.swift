import ArgumentParser
import Ledger
import LedgerSQLite
import PipelineStage
import StoreStage
import WorkerCommand

/// Stage 4: writes documents into the ledger.
@main struct StoreWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-store", abstract: "Writes documents and their claims into the ledger.")

    @OptionGroup var worker: WorkerArguments

    func run() {
        worker.run(StoreStage.self) { settings in
            let settings = try StoreSettings(settings)
            return StoreStage(batchLimit: settings.batch) { (lastStored) throws(LedgerError) in
                try SQLiteLedger(path: settings.ledger, access: .storing(after: lastStored))
            }
        }
    }
}
