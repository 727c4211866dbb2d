import ArgumentParser
import NormalizeStage
import PipelineStage
import WorkerCommand

/// Stage 3: finds the claims of a report.
@main struct NormalizeWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-normalize", abstract: "Finds who claims what in documents, in normal form.")

    @OptionGroup var worker: WorkerArguments

    func run() {
        worker.run(NormalizeStage.self) { _ in NormalizeStage() }
    }
}
