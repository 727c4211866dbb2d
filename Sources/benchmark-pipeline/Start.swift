import ArgumentParser
import Foundation
import HubInterface
import PipelineStage
import Platform

/// How long a hub takes to start on a journal that is full of open items, and what it holds in memory for them.
struct Start: AsyncParsableCommand {
    @Option(help: "Open items.")
    var items = 100_000
    @Option(help: "Bytes of each: an item is a URI with what the submitter knows.")
    var bytes = 256

    func run() async throws {
        let pipeline = try Pipeline(credit: 2)
        try pipeline.startHub()
        try Submitter.connected(to: pipeline.endpoint).submit(items, bytes: bytes)
        pipeline.end()
        let begin = MonotonicTime.now
        try pipeline.startHub()
        _ = try Submitter.connected(to: pipeline.endpoint)
        report("hub-start-with-\(items)-open-items", (MonotonicTime.now - begin) / .seconds(1), "s")
        let open = try await pipeline.client.status().open
        precondition(open == items, "\(open) of \(items) items are open")
        report("hub-memory-with-\(items)-open-items", try memory(of: pipeline.processes[0], "VmRSS"), "MiB")
        report("hub-memory-peak-with-\(items)-open-items", try memory(of: pipeline.processes[0], "VmHWM"), "MiB")
        try restart(pipeline)
    }

    /// A hub that is killed, and a worker that waits for it.
    private func restart(_ pipeline: Pipeline) throws {
        pipeline.kill()
        let worker = try Peer(endpoint: pipeline.endpoint, stage: .ingest)
        let begin = MonotonicTime.now
        try pipeline.startHub()
        try worker.awaitJob()
        report("hub-restart-to-first-dispatch-with-\(items)-open-items", (MonotonicTime.now - begin) / .seconds(1), "s")
    }

    /// A field of `man 5 proc_pid_status`, which is in KiB.
    private func memory(of process: Process, _ field: String) throws -> Double {
        let path = "/proc/\(process.processIdentifier)/status"
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
        let line = lines.first { $0.hasPrefix(field + ":") }
        let number = line?.split(separator: "\t").last?.split(separator: " ").first.flatMap { Double($0) }
        return (number ?? 0) / 1_024
    }
}
