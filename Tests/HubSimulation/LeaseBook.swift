import Hub
import Platform

/// What the hub must believe about leases and credit, kept apart from it: by what it heard and said alone.
struct LeaseBook {
    private struct Peer {
        let stage: Int?
        var credit: Credit
        var lastNumber: UInt64
        /// It takes nothing on any more.
        var isLeaving = false
    }

    private let epoch: UInt64
    private let stages: [String]
    private var peers: [PeerID: Peer] = [:]
    private(set) var holdings: [UInt64: Holding] = [:]
    /// Of the last step, in order.
    private(set) var changes: [LeaseChange] = []
    private var isDraining = false
    private var isShuttingDown = false
    private var now = MonotonicTime(nanoseconds: 0)
    private(set) var violations: [String] = []

    init(epoch: UInt64, stages: [String]) {
        self.epoch = epoch
        self.stages = stages
    }

    /// Takes in one step of the hub: what it heard, and what it did about it.
    mutating func note(_ event: HubEvent, _ effects: [HubEffect], now: MonotonicTime) {
        self.now = now
        changes = []
        let stale = hear(event)
        var refused = 0
        for effect in effects {
            switch effect {
            case .send(_, .reject(.staleLease, _, _)), .send(_, .reject(.notYours, _, _)): refused += 1
            case .send(let peer, .job(let job)): give(job, to: peer)
            case .send(_, .cancel(let lease)): end(lease.sequence, .cancelled)
            case .send(let peer, .drain): peers[peer]?.isLeaving = true
            case .forget(let peer): end(peer)
            default: break
            }
        }
        if refused != stale { violations.append("\(stale) ended leases were named, \(refused) were refused") }
    }

    /// What a worker holds beside the input of a lease.
    func others(than holding: Holding) -> Int {
        holdings.values.count { $0.peer == holding.peer && $0.sequence < holding.sequence }
    }

    /// The number of ended leases that the event names.
    private mutating func hear(_ event: HubEvent) -> Int {
        var stale = 0
        switch event {
        case .frame(let peer, let commands, let number) where isHeard(peer, commands, number):
            for command in commands { hear(command, number, from: peer, &stale) }
        case .drain: isDraining = true
        case .resume: isDraining = false
        case .shutDown: isShuttingDown = true
        default: break
        }
        return stale
    }

    private mutating func isHeard(_ peer: PeerID, _ commands: [PeerCommand], _ number: UInt64) -> Bool {
        if case .hello = commands.first {
            guard let last = peers[peer]?.lastNumber, number > 0, number <= last else { return true }
            return false
        }
        guard let last = peers[peer]?.lastNumber else { return false }
        guard number > 0, last > 0 else { return true }
        if number == last + 1 { peers[peer]?.lastNumber = number }
        return number == last + 1
    }

    private mutating func hear(
        _ command: PeerCommand, _ number: UInt64, from peer: PeerID, _ stale: inout Int
    ) {
        switch command {
        case .hello(let hello):
            end(peer)
            peers[peer] = Peer(stage: stages.firstIndex(of: hello.stage), credit: hello.credit, lastNumber: number)
        case .credit(let credit):
            peers[peer]?.credit.documents += credit.documents
            peers[peer]?.credit.bytes += credit.bytes
        case .done(let lease, _, let result): end(lease, .done(result), by: peer, &stale)
        case .fail(let lease, let failure): end(lease, .failed(failure), by: peer, &stale)
        case .giveBack(let lease): end(lease, .returned, by: peer, &stale)
        case .start(let lease), .progress(let lease):
            if isLive(lease, peer) { holdings[lease.sequence]?.startedAt = now } else { stale += 1 }
        case .drain: peers[peer]?.isLeaving = true
        case .bye: end(peer)
        case .submit, .ping, .pong, .unknown: break
        }
    }

    private func isLive(_ lease: Lease, _ peer: PeerID) -> Bool {
        lease.epoch == epoch && holdings[lease.sequence]?.peer == peer
    }

    private mutating func end(_ lease: Lease, _ end: LeaseChange.End, by peer: PeerID, _ stale: inout Int) {
        if isLive(lease, peer) { self.end(lease.sequence, end) } else { stale += 1 }
    }

    private mutating func end(_ sequence: UInt64, _ end: LeaseChange.End) {
        guard let holding = holdings.removeValue(forKey: sequence) else { return }
        changes.append(.ended(holding, end))
    }

    private mutating func end(_ peer: PeerID) {
        peers[peer] = nil
        let held = holdings.values.filter { $0.peer == peer }.map(\.sequence)
        for sequence in held.sorted() { end(sequence, .returned) }
    }

    private mutating func give(_ job: Job, to peer: PeerID) {
        let lease = job.lease.sequence
        if let other = holdings.values.first(where: { $0.key == job.key }) {
            violations.append("\(job.id) is given out twice: leases \(other.sequence) and \(lease)")
        }
        guard let stage = peers[peer]?.stage else { return violations.append("lease \(lease) goes to a stranger") }
        let holding = Holding(sequence: lease, peer: peer, key: job.key, id: job.id, stage: stage)
        holdings[lease] = holding
        changes.append(.given(holding))
        if peers[peer]?.isLeaving == true { violations.append("lease \(lease) goes to a worker that is leaving") }
        if isShuttingDown || isDraining && stage == 0 {
            violations.append("lease \(lease) of stage \(stage) is new, and the hub is to drain")
        }
        peers[peer]?.credit.documents -= 1
        peers[peer]?.credit.bytes -= job.input.byteCount
        guard let credit = peers[peer]?.credit, credit.documents >= 0, credit.bytes >= 0 else {
            return violations.append("lease \(lease) exceeds the credit of peer \(peer.number)")
        }
    }
}
