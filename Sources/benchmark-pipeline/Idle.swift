import ArgumentParser
import Foundation
import HubInterface
import Platform

/// Processor time of a pipeline that has nothing to do.
struct Idle: AsyncParsableCommand {
    @Option(help: "Seconds to look on.")
    var seconds = 10

    func run() async throws {
        let pipeline = try Pipeline(credit: 2)
        try pipeline.startHub()
        try pipeline.startWorkers()
        _ = try Submitter.connected(to: pipeline.endpoint)
        try await pipeline.awaitWorkers()
        try await Task.sleep(for: .seconds(1))
        let identifiers = pipeline.processes.map(\.processIdentifier)
        let before = identifiers.map(processorTime)
        try await Task.sleep(for: .seconds(seconds))
        let used = zip(identifiers, before).map { processorTime(of: $0) - $1 }
        let workers = used.dropFirst().reduce(.zero, +)
        report("idle-processor-time-of-hub", used[0] / .seconds(seconds) * 100, "%")
        report("idle-processor-time-of-a-worker", workers / .seconds(seconds) / 4 * 100, "%")
    }
}

/// Processor time of all threads of a process so far, in steps of 10 ms (`man 5 proc_pid_stat`).
func processorTime(of process: Int32) -> Duration {
    let text = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    // The name, in brackets, may hold spaces; utime and stime are the 12th and 13th field after it.
    let fields = text.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else { return .zero }
    return .milliseconds((user + system) * 10)
}
