import Hub
import HubInterface
import PipelineConfiguration
import Platform
import StageRuntime

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
    let shape: PipelineShape
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
    /// Documents that the store has written; those that it has already it passes over.
    var ledger: Set<ItemID> = []
    /// Leases that were worked on.
    var worked: Set<StageRuntime.Lease> = []
    /// Times that a process died while it was at work on the item alone, by stage, and somebody could know.
    var deaths: [ItemID: [Int: Int]] = [:]
    /// Times that a worker said that it failed for now.
    var failures: [ItemID: Int] = [:]
    /// Items that an operator did not want any more.
    var dropped: Set<ItemID> = []
    var lastRequest: UInt64 = 1_000
    /// Workers that an operator asked for, by stage; what the hub must want.
    var scaled: [Int: Int] = [:]
    var isLedgerAway = false
    var diskFullUntil = MonotonicTime(nanoseconds: 0)
    var isSyncBroken = false
    var violations: [String] = []
    /// Happenings so far.
    private var steps = 0

    var settings: HubSettings
    let bound: MemoryBound
    var waits = WaitStatistics()

    /// Creates a schedule.
    package init(seed: UInt64, mutation: Mutation? = nil, isTraced: Bool = false) {
        self.seed = seed
        self.mutation = mutation
        trace = Trace(isOn: isTraced)
        random = SplitMix64(seed: seed)
        profile = FaultProfile(&random)
        disk = SimulatedDisk()
        shape = PipelineShape(&random)
        items = Self.items(&random, more: shape.isTight ? 20 : 0)
        settings = shape.settings
        bound = shape.bound
        startHub()
        for stage in PipelineShape.stages {
            for number in 1...shape.mostWorkers {
                workers.append(
                    SimulatedWorker(
                        name: "\(stage)-\(number)", stage: stage, number: number, isWanted: number <= shape.workers))
            }
        }
        for index in workers.indices { plan(.beginWorker(index), in: 0...100) }
        for batch in batches.indices { plan(.submit(batch: batch), in: 0...6_000) }
        for _ in 0..<Int.random(in: 0...8, using: &random) { plan(.fault, in: 0...FaultProfile.end) }
        for _ in 0..<Int.random(in: 0...4, using: &random) { plan(.operate, in: 2_000...40_000) }
    }

    private static func items(_ random: inout SplitMix64, more: Int) -> [SimulatedItem] {
        var kinds = SimulatedItem.Kind.allCases.filter { _ in Bool.random(using: &random) }
        kinds += [.good, .good, .good, .good, .good, .good, .flaky]
        kinds += [SimulatedItem.Kind](repeating: .good, count: more)
        kinds.shuffle(using: &random)
        return kinds.enumerated().map { SimulatedItem(number: $0 + 1, kind: $1) }
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
        if let hub { waits += hub.books.tries.waits }
        return Outcome(seed: seed, mutation: mutation, violations: violations, trace: trace.lines, waits: waits)
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
