import DequeModule

/// Inputs that must be alone with their worker: quarantine, and those suspected of a crash among others.
extension HubCore {
    /// Times that an input takes its worker with it before it is quarantined.
    static let blamesBeforeQuarantine = 2

    /// Gives the next of them to the worker that is kept free for it; one at a time.
    mutating func dispatchAlone(_ stage: Int) {
        guard let item = nextAlone(stage) else { return endReservation(stage) }
        reserve(stage)
        guard isAdmitted(to: stage) else { return }
        guard let id = stages[stage].reserved, let peer = peers[id], peer.leases.isEmpty, peer.isInLine else { return }
        stages[stage].alone.removeFirst()
        guard peer.credit.bytes >= item.input.byteCount else {
            return die(item.key, "exceeds-credit: \(item.input.byteCount) bytes are more than an idle worker takes")
        }
        stages[stage].line.removeAll { $0 == id }
        peers[id]?.isInLine = false
        lease(item, to: id)
    }

    private mutating func nextAlone(_ stage: Int) -> OpenItem? {
        while let key = stages[stage].alone.first {
            if let item = items[key], item.stage == stage, item.state == .alone { return item }
            stages[stage].alone.removeFirst()
        }
        return nil
    }

    /// Keeps a worker free: an idle one where there is one, else the one with the least to do.
    private mutating func reserve(_ stage: Int) {
        guard stages[stage].reserved == nil else { return }
        stages[stage].reserved = stages[stage].line.min { left, right in
            (peers[left]?.leases.count ?? 0) < (peers[right]?.leases.count ?? 0)
        }
    }

    private mutating func endReservation(_ stage: Int) {
        guard let id = stages[stage].reserved, peers[id]?.leases.isEmpty ?? true else { return }
        stages[stage].reserved = nil
    }
}
