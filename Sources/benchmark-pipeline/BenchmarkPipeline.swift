import ArgumentParser

/// Measures the hub and the worker runtime, without any language work.
@main struct BenchmarkPipeline: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmark-pipeline",
        abstract: "Measures hub and workers; prints a line a figure: name, value, unit.",
        subcommands: [Throughput.self, Start.self, Idle.self, NoOpWorker.self])
}

func report(_ name: String, _ value: Double, _ unit: String) {
    let hundredths = (value * 100).rounded() / 100
    print("pipeline.\(name)", value >= 100 ? "\(Int(value.rounded()))" : "\(hundredths)", unit)
}
