import DequeModule

/// Which worker is next: the one with credit that waited longest.
extension HubCore {
    mutating func add(_ credit: Credit, to id: PeerID) {
        guard let stage = peers[id]?.stage else { return }
        peers[id]?.credit += credit
        if credit.documents > 0 { peers[id]?.isReady = true }
        joinLine(id, of: stage)
    }

    mutating func joinLine(_ id: PeerID, of stage: Int) {
        guard let peer = peers[id], peer.credit.documents > 0, !peer.isInLine, !peer.isLeaving else { return }
        peers[id]?.isInLine = true
        stages[stage].line.append(id)
    }

    /// Takes a worker out of the line for good: it gets no more jobs.
    mutating func leaveLine(_ id: PeerID) {
        guard let peer = peers[id], let stage = peer.stage else { return }
        if peer.isInLine { stages[stage].line.removeAll { $0 == id } }
        peers[id]?.isInLine = false
        peers[id]?.isLeaving = true
        if stages[stage].reserved == id { stages[stage].reserved = nil }
    }

    /// The next worker with room for so many bytes; it leaves the line until it is given its job.
    mutating func takeWorker(of stage: Int, bytes: Int) -> PeerID? {
        let index = stages[stage].line.firstIndex { id in
            guard let peer = peers[id] else { return false }
            return stages[stage].reserved != id && peer.credit.bytes >= bytes
        }
        guard let index else { return nil }
        let id = stages[stage].line.remove(at: index)
        peers[id]?.isInLine = false
        return id
    }

    /// Whether a worker that has nothing to do, and so all its credit, has less than so many bytes.
    func isTooLarge(bytes: Int, for stage: Int) -> Bool {
        stages[stage].line.contains { id in
            guard let peer = peers[id] else { return false }
            return peer.leases.isEmpty && peer.credit.bytes < bytes
        }
    }
}
