import Hub
import Platform

/// The core, with what it hears twisted as the mutation wants it.
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

    init(core: HubCore, mutation: Mutation?) {
        self.core = core
        self.mutation = mutation
    }

    mutating func step(_ event: HubEvent, now: MonotonicTime) -> [HubEffect] {
        guard mutation != nil else { return core.step(event, now: now) }
        var effects: [HubEffect] = []
        for event in twisted(event) { effects += core.step(event, now: now) }
        for case .send(let peer, .job(let job)) in effects {
            given[job.lease.sequence] = Given(peer: peer, item: job.key)
            latest[job.key] = job.lease.sequence
        }
        return effects
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
