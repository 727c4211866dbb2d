import ArgumentParser
import Foundation
import HubInterface
import Platform

/// Documents a second from the submitter through four no-op stages to the end, journal included.
struct Throughput: AsyncParsableCommand {
    @Option(help: "Documents to send through.")
    var documents = 30_000
    @Option(help: "Bytes of each.")
    var bytes = 4096
    @Option(help: "Documents that a worker holds at once.")
    var credit = 128

    func run() async throws {
        let pipeline = try Pipeline(credit: credit)
        try pipeline.startHub()
        try pipeline.startWorkers()
        let submitter = try Submitter.connected(to: pipeline.endpoint)
        try await pipeline.awaitWorkers()
        let begin = MonotonicTime.now
        try submitter.submit(documents, bytes: bytes)
        while try await pipeline.client.status().stored < documents { try await Task.sleep(for: .milliseconds(10)) }
        let seconds = (MonotonicTime.now - begin) / .seconds(1)
        report("documents-per-second", Double(documents) / seconds, "1/s")
        for (process, name) in zip(pipeline.processes, ["hub", "ingest", "extract", "normalize", "store"]) {
            let time = processorTime(of: process.processIdentifier) / .microseconds(1)
            report("\(name)-processor-time-per-document", time / Double(documents), "microseconds")
        }
    }
}
