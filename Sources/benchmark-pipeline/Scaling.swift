import ArgumentParser
import HubInterface
import PipelineStage
import Platform

/// How throughput grows with the workers of a stage that waits 10 ms over each input, as one that asks another host does.
struct Scaling: AsyncParsableCommand {
    @Option(help: "Numbers of workers.")
    var workers = [1, 2, 4, 8, 16]
    @Option(help: "Seconds that each number is to take.")
    var seconds = 5
    @Option(help: "Milliseconds over each input.")
    var wait = 10

    func run() async throws {
        var single: Double?
        for count in workers {
            let rate = try await rate(count)
            let name = "waiting-stage-with-\(count)-workers"
            report("\(name).documents-per-second", rate, "1/s")
            if let single { report("\(name).of-linear", rate / single / Double(count), "ratio") }
            single = single ?? rate / Double(count)
        }
    }

    private func rate(_ count: Int) async throws -> Double {
        let pipeline = try Pipeline(
            StageName.allCases.map { name in
                name == .extract
                    ? HubSettings.Stage(name: name.rawValue, workers: count)
                    : HubSettings.Stage(name: name.rawValue, credit: 128)
            })
        try pipeline.startHub()
        try pipeline.startWorkers(waiting: .extract, milliseconds: wait)
        try await pipeline.awaitWorkers()
        let documents = count * seconds * 1_000 / wait
        return try await pipeline.rate(of: Array(repeating: [UInt8](repeating: 0x61, count: 4_096), count: documents))
    }
}

extension Pipeline {
    /// Documents a second from the submission to the end of all.
    func rate(of payloads: [[UInt8]]) async throws -> Double {
        let begin = MonotonicTime.now
        try Submitter.connected(to: endpoint).submit(payloads)
        // Seldom, since each question takes the hub a millisecond of processor time.
        while try await client.status().stored < payloads.count { try await Task.sleep(for: .milliseconds(100)) }
        return Double(payloads.count) / ((MonotonicTime.now - begin) / .seconds(1))
    }
}
