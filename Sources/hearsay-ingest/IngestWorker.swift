import ArgumentParser
import IngestStage
import Platform
import WorkerCommand

/// Stage 1: makes clean documents out of files, folders and pushed bytes.
@main struct IngestWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-ingest", abstract: "Makes clean documents out of files, folders and pushed bytes.")

    @OptionGroup var worker: WorkerArguments

    func run() {
        worker.run(IngestStage.self) { try IngestStage(settings: $0, warn: StandardError.writeLine) }
    }
}
