import ArgumentParser
import DocumentModel
import HubInterface
import PipelineMessages
import PipelineStage

/// How throughput grows with the extract workers, which need the processor alone: rounds with one and with two, in turn.
struct Extract: AsyncParsableCommand {
    @Option(help: "Rounds of each.")
    var rounds = 5
    @Option(help: "Documents of a round.")
    var documents = 400

    func run() async throws {
        var rates: [Int: [Double]] = [:]
        for _ in 0..<rounds {
            for count in [1, 2] { rates[count, default: []].append(try await rate(count)) }
        }
        for (count, all) in rates.sorted(by: { $0.key < $1.key }) {
            report("extract-with-\(count)-workers.documents-per-second", median(all), "1/s")
        }
        let ratios = zip(rates[1] ?? [], rates[2] ?? []).map { $1 / $0 }
        report("extract-with-2-workers-over-1", median(ratios), "ratio")
    }

    private func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private func rate(_ count: Int) async throws -> Double {
        let pipeline = try Pipeline([
            HubSettings.Stage(name: "extract", workers: count, settings: ["maximumWords": "250000"]),
            HubSettings.Stage(name: "store", credit: 128),
        ])
        try pipeline.startHub()
        try pipeline.startWorkers(of: .extract)
        try pipeline.startNoOpWorkers(of: .store)
        try await pipeline.awaitWorkers()
        return try await pipeline.rate(of: try (0..<documents).map(Self.payload))
    }

    /// A made-up report of some 600 words.
    private static func payload(_ number: Int) throws -> [UInt8] {
        let sentences = (0..<30).map { line in
            "Mayor Ana Berg said on Monday that \(number + line) houses in the town of Harbour were destroyed, "
                + "but the army denied the report of the council."
        }
        return try Document(id: "benchmark-\(number)", text: sentences.joined(separator: " ")).serialized()
    }
}
