import ArgumentParser
import PipelineStage
import StageRuntime
import WorkerCommand

/// A worker that hands on what it gets.
struct NoOpWorker: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "worker", shouldDisplay: false)

    @Argument var stage: String
    @OptionGroup var worker: WorkerArguments

    func run() throws {
        guard let stage = StageName(rawValue: stage) else { throw ValidationError("there is no stage \(stage)") }
        worker.run(stage) { _ in NoOpStage(isLast: stage.next == nil) }
    }
}

/// Does nothing; the last stage of the pipeline stores nothing.
private struct NoOpStage: PayloadStage {
    let isLast: Bool
    var batchLimit: Int { 64 }

    mutating func process(_ inputs: [[UInt8]]) -> [PayloadResult] {
        inputs.map { isLast ? .stored(documentID: "none") : .output($0) }
    }
}
