import ArgumentParser
import HubInterface
import Platform

/// How long a hub takes to start on a journal that is full of open items.
struct Start: AsyncParsableCommand {
    @Option(help: "Open items.")
    var items = 100_000
    @Option(help: "Bytes of each: an item is a URI with what the submitter knows.")
    var bytes = 256

    func run() async throws {
        let pipeline = try Pipeline(credit: 2)
        try pipeline.startHub()
        try submit(to: pipeline.endpoint)
        pipeline.end()
        let begin = MonotonicTime.now
        try pipeline.startHub()
        _ = try Submitter.connected(to: pipeline.endpoint)
        report("hub-start-with-\(items)-open-items", (MonotonicTime.now - begin) / .seconds(1), "s")
        let open = try await pipeline.client.status().open
        precondition(open == items, "\(open) of \(items) items are open")
    }

    private func submit(to endpoint: String) throws {
        let submitter = try Submitter.connected(to: endpoint)
        try submitter.submit(items, bytes: bytes)
    }
}
