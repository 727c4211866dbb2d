import Hub

/// What the hub must believe about leases and credit, kept apart from it: by what it heard and said alone.
struct LeaseBook {
    private struct Peer {
        var credit: Credit
        var lastNumber: UInt64
    }

    private struct Entry {
        let peer: PeerID
        let item: ItemID
    }

    private let epoch: UInt64
    private var peers: [PeerID: Peer] = [:]
    private var entries: [UInt64: Entry] = [:]
    private(set) var violations: [String] = []

    init(epoch: UInt64) { self.epoch = epoch }

    /// Leases that are out.
    var count: Int { entries.count }

    /// Takes in one step of the hub: what it heard, and what it did about it.
    mutating func note(_ event: HubEvent, _ effects: [HubEffect]) {
        var stale = 0
        if case .frame(let peer, let commands, let number) = event, isHeard(peer, commands, number) {
            for command in commands { hear(command, number, from: peer, &stale) }
        }
        var refused = 0
        for effect in effects {
            switch effect {
            case .send(_, .reject(.staleLease, _, _)), .send(_, .reject(.notYours, _, _)): refused += 1
            case .send(let peer, .job(let job)): give(job, to: peer)
            case .send(_, .cancel(let lease)): entries[lease.sequence] = nil
            case .forget(let peer): end(peer)
            default: break
            }
        }
        if refused != stale { violations.append("\(stale) ended leases were named, \(refused) were refused") }
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
            peers[peer] = Peer(credit: hello.credit, lastNumber: number)
        case .credit(let credit):
            peers[peer]?.credit.documents += credit.documents
            peers[peer]?.credit.bytes += credit.bytes
        case .done(let lease, _, _), .fail(let lease, _), .giveBack(let lease):
            if isLive(lease, peer) { entries[lease.sequence] = nil } else { stale += 1 }
        case .start(let lease), .progress(let lease): if !isLive(lease, peer) { stale += 1 }
        case .bye: end(peer)
        case .submit, .drain, .ping, .pong, .unknown: break
        }
    }

    private func isLive(_ lease: Lease, _ peer: PeerID) -> Bool {
        lease.epoch == epoch && entries[lease.sequence]?.peer == peer
    }

    private mutating func give(_ job: Job, to peer: PeerID) {
        if let other = entries.first(where: { $0.value.item == job.id }) {
            violations.append("\(job.id) is given out twice: leases \(other.key) and \(job.lease.sequence)")
        }
        entries[job.lease.sequence] = Entry(peer: peer, item: job.id)
        guard peers[peer] != nil else { return violations.append("lease \(job.lease.sequence) goes to a stranger") }
        peers[peer]?.credit.documents -= 1
        peers[peer]?.credit.bytes -= job.input.byteCount
        guard let credit = peers[peer]?.credit, credit.documents >= 0, credit.bytes >= 0 else {
            return violations.append("lease \(job.lease.sequence) exceeds the credit of peer \(peer.number)")
        }
    }

    private mutating func end(_ peer: PeerID) {
        peers[peer] = nil
        entries = entries.filter { $0.value.peer != peer }
    }
}
