import Hub
import HubInterface
import PipelineConfiguration
import PipelineStage

/// How large the pipeline of one schedule is.
struct PipelineShape {
    static let stages = ["ingest", "extract", "store"]
    static let maximumItemBytes = 1_000

    /// Many large documents before a slow store, and little room: only what the hub holds back keeps the bound.
    let isTight: Bool
    /// Workers of a stage at the start, and the most that an operator asks for.
    let workers: Int
    let mostWorkers: Int
    let credit: Int
    /// Documents that a store takes at once.
    let batch: Int
    let inFlightDocuments: Int
    let inFlightBytes: Int
    let retryAttempts: Int

    init(_ random: inout SplitMix64) {
        isTight = Int.random(in: 0..<5, using: &random) == 0
        workers = isTight ? 1 : Int.random(in: 1...2, using: &random)
        mostWorkers = isTight ? Int.random(in: 1...2, using: &random) : 3
        credit = isTight ? Int.random(in: 1...2, using: &random) : Int.random(in: 1...4, using: &random)
        batch = Int.random(in: 1...3, using: &random)
        inFlightDocuments = isTight ? 40 : [3, 8, 40].randomElement(using: &random) ?? 8
        inFlightBytes = (isTight ? [2_000, 3_000] : [2_000, 4_000, 1 << 20]).randomElement(using: &random) ?? 4_000
        retryAttempts = [2, 5, 5].randomElement(using: &random) ?? 5
    }

    var creditBytes: Int { credit * Self.maximumItemBytes }

    var settings: HubSettings {
        HubSettings(
            stateFolder: "/state", inFlightDocuments: inFlightDocuments, inFlightBytes: inFlightBytes,
            maximumItemBytes: Self.maximumItemBytes, retryAttempts: retryAttempts,
            backoffMilliseconds: HubSettings.Backoff(first: 100, limit: 2_000),
            stages: Self.stages.map {
                HubSettings.Stage(name: $0, workers: workers, credit: credit, timeLimitMilliseconds: 6_000)
            })
    }

    /// What `hearsay lint` says of it.
    var bound: MemoryBound {
        let hub = HubConfiguration(
            endpoint: "", http: nil, inFlightDocuments: inFlightDocuments, inFlightBytes: inFlightBytes,
            maximumItemBytes: Self.maximumItemBytes, retryAttempts: retryAttempts, firstRetry: .zero, retryLimit: .zero,
            ping: .zero, silence: .zero)
        let stages = Self.stages.compactMap(StageName.init(rawValue:)).map { name in
            StageConfiguration(
                name: name, workers: workers, mostWorkers: mostWorkers, credit: credit, timeLimit: .zero,
                settings: name == .store ? ["batch": "\(batch)"] : [:])
        }
        return MemoryBound(
            PipelineConfiguration(sources: [], stateFolder: "/state", hub: hub, stages: stages, ledgerPath: ""))
    }
}
