import ArgumentParser
import Dispatch
import Glibc

/// The benchmark and its workers are one executable.
@main enum Program {
    static func main() {
        let arguments = CommandLine.arguments.dropFirst()
        // A worker takes its signals on the main thread before there is any other: no asynchronous main for it.
        if arguments.first == NoOpWorker.configuration.commandName { NoOpWorker.main(Array(arguments.dropFirst())) }
        Task {
            await BenchmarkPipeline.main()
            exit(0)
        }
        dispatchMain()
    }
}

/// Measures the hub and the worker runtime, without any language work.
struct BenchmarkPipeline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-pipeline",
        abstract: "Measures hub and workers; prints a line a figure: name, value, unit.",
        subcommands: [Throughput.self, Start.self, Idle.self, Scaling.self, Extract.self])
}

func report(_ name: String, _ value: Double, _ unit: String) {
    let hundredths = (value * 100).rounded() / 100
    print("pipeline.\(name)", value >= 100 ? "\(Int(value.rounded()))" : "\(hundredths)", unit)
}
