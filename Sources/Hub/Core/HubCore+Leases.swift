import Platform

/// Leases begin, are extended, and end.
extension HubCore {
    /// A lease that has just ended.
    struct Ended {
        let lease: ActiveLease
        let stage: Int
        /// Whether it was a paused stage's probe.
        let wasProbe: Bool
    }

    /// Losses after which an item waits before it is tried again.
    private static let lossesBeforeWait: UInt8 = 3
    private static let longestWaitAfterLoss = Duration.seconds(30)

    mutating func start(_ lease: Lease, by id: PeerID) {
        guard let active = check(lease, by: id), let item = items[active.item], !active.isStarted else { return }
        leases[lease.sequence]?.startedAt = now
        leases[lease.sequence]?.deadline = now + stages[item.stage].timeLimit
    }

    mutating func progress(_ lease: Lease, by id: PeerID) {
        guard let active = check(lease, by: id), let item = items[active.item], active.isStarted else { return }
        leases[lease.sequence]?.deadline = now + stages[item.stage].timeLimit
    }

    mutating func takeBack(_ lease: Lease, from id: PeerID) {
        guard check(lease, by: id) != nil else { return }
        revoke(lease.sequence)
    }

    /// Ends a lease without a verdict: the item goes back to its queue, nobody is charged.
    mutating func revoke(_ sequence: UInt64) {
        guard let ended = end(sequence) else { return }
        if ended.wasProbe { scheduleProbe(ended.stage) }
        requeue(ended.lease.item)
    }

    /// Ends the lease of an item that was at work at a worker that has gone.
    ///
    /// Nothing proves that the item is at fault, so it is not charged, but where it happens again and again the others go first,
    /// and it waits for longer each time: what kills or stops each worker must not hold up everything.
    mutating func lose(_ sequence: UInt64) {
        guard let key = leases[sequence]?.item else { return }
        revoke(sequence)
        guard let item = items[key] else { return }
        let losses = item.losses == .max ? .max : item.losses + 1
        items[key]?.losses = losses
        guard losses >= Self.lossesBeforeWait else { return }
        let wait = Duration.seconds(1 << min(losses - Self.lossesBeforeWait, 5))
        postpone(key, by: min(wait, Self.longestWaitAfterLoss))
    }

    /// Finds a lease that the peer holds; else says why not.
    mutating func check(_ lease: Lease, by id: PeerID) -> ActiveLease? {
        guard lease.epoch == epoch, let active = leases[lease.sequence] else {
            refuse(id, .staleLease, "the lease has ended: drop the job", lease: lease)
            return nil
        }
        guard active.peer == id else {
            refuse(id, .notYours, "another worker holds the lease: drop the job", lease: lease)
            return nil
        }
        return active
    }

    mutating func end(_ sequence: UInt64) -> Ended? {
        guard let lease = leases.removeValue(forKey: sequence), let stage = items[lease.item]?.stage else { return nil }
        if let index = peers[lease.peer]?.leases.firstIndex(of: sequence) {
            peers[lease.peer]?.leases.remove(at: index)
        }
        let wasProbe = stages[stage].pause?.probe == sequence
        if wasProbe { stages[stage].pause?.probe = nil }
        return Ended(lease: lease, stage: stage, wasProbe: wasProbe)
    }
}
