import Hub
import HubInterface
import Platform

/// A pipeline in one value: core, disk, network, processes, launcher and clock, driven by a seed.
///
/// ZeroMQ delivers in order and once while a connection lasts; so what the network loses here it loses by cutting
/// connections, with all that was on its way.
struct Simulation {
    enum Happening {
        case toHub(PeerID, [PeerCommand])
        case toWorker(Int, connection: Int, HubCommand)
        case finish(Int, connection: Int, process: Int, Lease)
        case ping(Int, process: Int)
        case begin(Int)
        case report(WorkerExit, epoch: UInt64)
        case commit(Int, epoch: UInt64)
        case startHub
        case fault
        case submit(Int)
        case tick
    }

    static let items = 12
    static let faultsEnd = 40_000

    var random: SplitMix64
    var now = MonotonicTime(nanoseconds: 0)
    var agenda: [(time: MonotonicTime, order: Int, happening: Happening)] = []
    var order = 0
    var core: HubCore?
    var journal = VirtualJournal()
    /// Handed to the journal and not on disk.
    var uncommitted: [JournalWrite] = []
    var workers: [SimulatedWorker] = []
    var accepted: Set<ItemID> = []
    var lastPeer: UInt64 = 0
    var lastProcess = 100
    var isStoreAway = false
    var violations: [String] = []
    var epoch: UInt64 = 0

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        for (stage, count) in [("ingest", 2), ("store", 2)] {
            for number in 1...count {
                workers.append(SimulatedWorker(name: "\(stage)-\(number)", stage: stage, processID: 0))
            }
        }
        startHub()
        for index in workers.indices { plan(.begin(index), in: 0...100) }
        for number in 1...Self.items { plan(.submit(number), in: 0...5_000) }
        for _ in 0..<Int.random(in: 0...12, using: &random) { plan(.fault, in: 0...Self.faultsEnd) }
        plan(.tick, in: 1...1)
    }

    /// Item 1 crashes its extracting worker, item 2 its store, item 3 fails for good, item 4 is a container.
    static func id(_ number: Int) -> ItemID { ItemID(high: 1, low: UInt64(number)) }

    static func isPoison(_ id: ItemID, at stage: String) -> Bool {
        (id == Self.id(1) && stage == "ingest") || (id == Self.id(2) && stage == "store")
    }

    mutating func plan(_ happening: Happening, in milliseconds: ClosedRange<Int>) {
        let delay = Int.random(in: milliseconds, using: &random)
        order += 1
        let entry = (time: now + .milliseconds(delay), order: order, happening: happening)
        // In order within a connection: nothing overtakes what was planned for the same moment before.
        let index = agenda.lastIndex { ($0.time, $0.order) < (entry.time, entry.order) }.map { $0 + 1 } ?? 0
        agenda.insert(entry, at: index)
    }

    /// Runs until everything has ended, or far too long.
    mutating func run() -> [String] {
        while !agenda.isEmpty, violations.isEmpty {
            let next = agenda.removeFirst()
            now = next.time
            perform(next.happening)
            check()
            if isDone { return violations }
            if now > MonotonicTime(nanoseconds: 900_000_000_000) {
                violations.append("open at the end: \(journal.open)")
            }
        }
        return violations
    }

    private var isDone: Bool {
        accepted.count == Self.items && journal.open.isEmpty && now.nanoseconds > Int64(Self.faultsEnd) * 1_000_000
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }
}
