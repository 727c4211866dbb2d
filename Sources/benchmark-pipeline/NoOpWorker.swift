import ArgumentParser
import Glibc
import PipelineStage
import StageRuntime
import WorkerCommand

/// A worker that hands on what it gets.
struct NoOpWorker: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "worker", shouldDisplay: false)

    @Argument var stage: String
    @Option(help: "Milliseconds that it waits over each input.") var wait = 0
    @OptionGroup var worker: WorkerArguments

    func run() throws {
        guard let stage = StageName(rawValue: stage) else { throw ValidationError("there is no stage \(stage)") }
        let wait = wait
        worker.run(stage) { _ in NoOpStage(isLast: stage.next == nil, wait: wait) }
    }
}

/// Does nothing; the last stage of the pipeline stores nothing.
private struct NoOpStage: PayloadStage {
    let isLast: Bool
    /// Milliseconds over each input.
    let wait: Int
    var batchLimit: Int { wait > 0 ? 1 : 64 }

    mutating func process(_ inputs: [[UInt8]]) -> [PayloadResult] {
        if wait > 0 { usleep(UInt32(wait) * 1_000) }
        return inputs.map { isLast ? .stored(documentID: "none") : .output($0) }
    }
}
