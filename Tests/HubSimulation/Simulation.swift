import Hub
import HubInterface
import PipelineConfiguration
import PipelineStage
import Platform

/// A pipeline in one value: hub, disk, network, worker processes, launcher and clock, all driven by a seed.
///
/// The core, the frames on the wire and the worker's machine are the real ones; what is simulated is what they live in.
package struct Simulation {
    let seed: UInt64
    let mutation: Mutation?
    var random: SplitMix64
    var now = MonotonicTime(nanoseconds: 1_000_000_000)
    var agenda = Agenda()
    var profile: FaultProfile
    var trace: Trace

    var hub: SimulatedHub?
    var runs = 0
    var disk: SimulatedDisk
    var connections: [Int: Connection] = [:]
    var lastConnection = 0
    var workers: [SimulatedWorker] = []
    var lastProcess = 100

    let items: [SimulatedItem]
    /// Items that were said to be taken on.
    var promised: Set<ItemID> = []
    /// What the store has written, once and again.
    var ledger: [ItemID: Int] = [:]
    /// Times that a process died while it was at work on the item, and somebody could know.
    var deaths: [ItemID: Int] = [:]
    /// Times that a worker said that it failed for now.
    var failures: [ItemID: Int] = [:]
    var isLedgerAway = false
    var diskFullUntil = MonotonicTime(nanoseconds: 0)
    var isSyncBroken = false
    var violations: [String] = []
    /// Happenings so far.
    private var steps = 0

    let settings: HubSettings
    let bound: Int

    /// Creates a schedule.
    package init(seed: UInt64, mutation: Mutation? = nil, isTraced: Bool = false) {
        self.seed = seed
        self.mutation = mutation
        trace = Trace(isOn: isTraced)
        random = SplitMix64(seed: seed)
        profile = FaultProfile(&random)
        disk = SimulatedDisk(mutation: mutation)
        items = Self.items(&random)
        settings = Self.settings(&random)
        bound = Self.bound(settings)
        startHub()
        for stage in SimulatedItem.stages {
            for number in 1...2 { workers.append(SimulatedWorker(name: "\(stage)-\(number)", stage: stage)) }
        }
        for index in workers.indices { plan(.beginWorker(index), in: 0...100) }
        for batch in batches.indices { plan(.submit(batch: batch), in: 0...6_000) }
        for _ in 0..<Int.random(in: 0...8, using: &random) { plan(.fault, in: 0...FaultProfile.end) }
    }

    private static func items(_ random: inout SplitMix64) -> [SimulatedItem] {
        var kinds = SimulatedItem.Kind.allCases.filter { _ in Bool.random(using: &random) }
        kinds += [.good, .good, .good, .good, .good, .good, .flaky]
        kinds.shuffle(using: &random)
        return kinds.enumerated().map { SimulatedItem(number: $0 + 1, kind: $1) }
    }

    private static func settings(_ random: inout SplitMix64) -> HubSettings {
        HubSettings(
            stateFolder: "/state", inFlightDocuments: [3, 8, 40].randomElement(using: &random) ?? 8,
            inFlightBytes: [2_000, 4_000, 1 << 20].randomElement(using: &random) ?? 4_000, maximumItemBytes: 1_000,
            retryAttempts: 5, backoffMilliseconds: HubSettings.Backoff(first: 100, limit: 2_000),
            stages: SimulatedItem.stages.map {
                HubSettings.Stage(
                    name: $0, workers: 2, credit: SimulatedWorker.credit, timeLimitMilliseconds: 6_000)
            })
    }

    /// What `hearsay lint` says that the hub's queues may take.
    private static func bound(_ settings: HubSettings) -> Int {
        let hub = HubConfiguration(
            endpoint: "", http: nil, inFlightDocuments: settings.inFlightDocuments,
            inFlightBytes: settings.inFlightBytes, maximumItemBytes: settings.maximumItemBytes,
            retryAttempts: settings.retryAttempts, firstRetry: .zero, retryLimit: .zero, ping: .zero, silence: .zero)
        let stages = settings.stages.compactMap { stage in
            StageName(rawValue: stage.name).map {
                StageConfiguration(
                    name: $0, workers: stage.workers, credit: stage.credit, timeLimit: .zero, settings: [:])
            }
        }
        return MemoryBound(
            PipelineConfiguration(
                sources: [], stateFolder: settings.stateFolder, hub: hub, stages: stages, ledgerPath: "")
        ).queues
    }

    /// Runs until all is done, something is wrong, or far too long.
    package mutating func run() -> Outcome {
        while violations.isEmpty, let next = agenda.next() {
            now = max(now, next.time)
            perform(next.happening)
            checkBooks()
            if isDone {
                checkEnd()
                break
            }
            steps += 1
            if steps > 100_000 { violations.append("it never rests: \(next.happening)") }
            if seconds > 300 { violations.append("not done after 300 s: \(disk.cached.open.map(\.number)) are open") }
        }
        return Outcome(seed: seed, mutation: mutation, violations: violations, trace: trace.lines)
    }

    /// Seconds since the beginning.
    var seconds: Double { Double(now.nanoseconds) / 1e9 - 1 }

    var areFaultsOver: Bool { seconds * 1_000 > Double(FaultProfile.end) }

    mutating func plan(_ happening: Happening, in milliseconds: ClosedRange<Int>) {
        agenda.add(happening, at: now + .milliseconds(Int.random(in: milliseconds, using: &random)))
    }

    mutating func chance(_ inThousand: Int) -> Bool {
        inThousand > 0 && Int.random(in: 0..<1_000, using: &random) < inThousand
    }
}
