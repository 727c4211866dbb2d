import ArgumentParser
import ExtractStage
import PipelineStage
import WorkerCommand

/// Stage 2: finds what a report is made of.
@main struct ExtractWorker: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-extract", abstract: "Finds sentences, words, names, times and quantities in documents.")

    @OptionGroup var worker: WorkerArguments

    func run() {
        worker.run(ExtractStage.self) { try ExtractStage(settings: $0) }
    }
}
