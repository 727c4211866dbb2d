import Hub
import HubInterface
import Platform

/// The core; broken, as the mutation wants it, by what it is told: it then behaves as one with that error would.
struct MutatedCore {
    /// An input that was given out.
    private struct Given {
        let peer: PeerID
        let item: ItemKey
        var isStarted = false
    }

    var core: HubCore
    let mutation: Mutation?
    private var given: [UInt64: Given] = [:]
    private var latest: [ItemKey: UInt64] = [:]
    private var processes: [PeerID: Int] = [:]
    /// Items that are on disk, or that it believes to be.
    private var ids: Set<ItemID>

    init(
        settings: HubSettings, state: JournalState, ids: Set<ItemID>, seed: UInt64, now: MonotonicTime,
        _ mutation: Mutation?
    ) {
        var state = state
        if mutation == .countsTriesTwice { state.charges = state.charges.mapValues { $0 + $0 } }
        core = HubCore(settings: settings, state: state, seed: seed, now: now)
        self.mutation = mutation
        self.ids = ids
    }

    mutating func step(_ event: HubEvent, now: MonotonicTime) -> [HubEffect] {
        guard mutation != nil else { return core.step(event, now: now) }
        if mutation == .skipsSync { return stepWithoutDisk(event, now) }
        var effects: [HubEffect] = []
        for event in twisted(event) { effects += core.step(event, now: now) }
        for case .send(let peer, .job(let job)) in effects {
            given[job.lease.sequence] = Given(peer: peer, item: job.key)
            latest[job.key] = job.lease.sequence
        }
        return effects
    }

    /// Does not wait for the disk.
    private mutating func stepWithoutDisk(_ event: HubEvent, _ now: MonotonicTime) -> [HubEffect] {
        if case .journaled = event { return core.step(.tick, now: now) }
        var effects = core.step(event, now: now)
        var position = 0
        while position < effects.count {
            if case .journal(let change) = effects[position] {
                effects += core.step(.journaled(JournalReceipt(count: 1, flags: flags(change))), now: now)
            }
            position += 1
        }
        return effects
    }

    private mutating func flags(_ change: JournalWrite) -> [Bool] {
        switch change {
        case .accept(let acceptance): acceptance.submissions.map { $0.id.map { ids.insert($0).inserted } ?? false }
        case .expand(_, _, let children): children.map { $0.id.map { ids.insert($0).inserted } ?? false }
        case .reopen, .drop: [true]
        case .finish, .attempt, .scale: []
        }
    }

    private mutating func twisted(_ event: HubEvent) -> [HubEvent] {
        guard case .frame(let peer, let commands, let number) = event else { return [event] }
        var others: [HubEvent] = []
        let heard = commands.compactMap { twisted($0, from: peer, &others) }
        return others + [.frame(peer, heard, number: number)]
    }

    private mutating func twisted(
        _ command: PeerCommand, from peer: PeerID, _ others: inout [HubEvent]
    ) -> PeerCommand? {
        switch (mutation, command) {
        case (.forgetsReturn, .giveBack): return nil
        case (.ignoresCredit, .credit(var credit)):
            credit.documents += 1
            credit.bytes += 1_000
            return .credit(credit)
        case (.acceptsOldLeases, .done(let lease, let cost, let result)):
            guard let item = given[lease.sequence]?.item, lease.epoch == core.epoch, let new = latest[item],
                new != lease.sequence, let holder = given[new]?.peer
            else { return command }
            others.append(.frame(holder, [.done(Lease(epoch: lease.epoch, sequence: new), cost, result)]))
            return nil
        case (.chargesBystanders, .start(let lease)): given[lease.sequence]?.isStarted = true
        case (.chargesBystanders, .hello(var hello)):
            let bystander = given.filter { processes[$0.value.peer] == hello.earlierProcessID && !$0.value.isStarted }
            if let sequence = bystander.keys.max() {
                hello.unfinished = [Lease(epoch: core.epoch, sequence: sequence)]
            }
            processes[peer] = hello.processID
            return .hello(hello)
        default: break
        }
        return command
    }
}
