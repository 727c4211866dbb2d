import DequeModule
package import HubInterface
package import Platform

/// What the hub tells about itself.
extension HubCore {
    /// The whole status; `uri` names an item for people.
    package func status(now: MonotonicTime, uri: (ItemKey) -> String) -> HubStatus {
        HubStatus(
            phase: phase, epoch: epoch, accepted: counters.accepted, stored: counters.stored,
            skipped: counters.skipped, dead: counters.dead, open: counters.open,
            stages: stageStatuses(now: now), workers: workerStatuses(now: now, uri: uri))
    }

    /// Whether the hub has an open item in hand, and will bring it to its end.
    package func holds(_ key: ItemKey) -> Bool { items[key] != nil || intake.contains { $0.key == key } }

    /// Frames refused so far.
    package var rejectionCounts: [Rejection: Int] { rejections }

    /// The stages in order.
    package func stageStatuses(now: MonotonicTime) -> [StageStatus] {
        let oldest = oldest()
        return stages.indices.map { index in
            let stage = stages[index]
            return StageStatus(
                name: stage.settings.name, workers: stage.workers, desiredWorkers: stage.desiredWorkers,
                ready: stage.readyCount + (index == 0 ? intake.count : 0), atWork: stage.leasedCount,
                retrying: stage.waitingCount, done: stage.done, skipped: stage.skipped, dead: stage.dead,
                charged: stage.charged, rate: stage.rate.rate(at: now),
                oldest: oldest[index].map { (now - $0).seconds },
                pause: stage.pause?.status(now: now), scaling: stage.scaling, restarts: stage.restarts,
                outdated: outdatedCount(index))
        }
    }

    /// The stage in which an open item is, by name; nil for one that is not in memory.
    package func stage(of key: ItemKey) -> String? { items[key].map { stages[$0.stage].settings.name } }

    private func oldest() -> [MonotonicTime?] {
        var oldest = [MonotonicTime?](repeating: nil, count: stages.count)
        oldest[0] = intake.first?.since
        for item in items.values where item.state != .finishing {
            oldest[item.stage] = min(oldest[item.stage] ?? item.since, item.since)
        }
        return oldest
    }

    /// Workers of a stage that were there before the last restart and still are.
    private func outdatedCount(_ stage: Int) -> Int {
        let outdated = stages[stage].outdated
        return outdated.isEmpty ? 0 : peers.values.count { $0.stage == stage && outdated.contains($0.identity) }
    }

    private func workerStatuses(now: MonotonicTime, uri: (ItemKey) -> String) -> [HubStatus.Worker] {
        let workers = peers.values.filter { $0.stage != nil }
        return workers.sorted { ($0.hello.name, $0.id.number) < ($1.hello.name, $1.id.number) }.map { peer in
            let started = peer.leases.compactMap { leases[$0]?.work(now: now, uri: uri) }
            return HubStatus.Worker(
                name: peer.hello.name, stage: peer.hello.stage, host: peer.hello.host,
                processID: peer.hello.processID, atWork: peer.leases.count, started: started,
                isReady: peer.isReady)
        }
    }
}

extension StageState {
    /// The range of a stage that is scaled by load, and not by hand.
    fileprivate var scaling: StageStatus.Scaling? {
        guard !isScaledByHand else { return nil }
        return settings.mostWorkers.map { StageStatus.Scaling(least: settings.workers, most: $0) }
    }
}

extension ActiveLease {
    /// What is told of it; nil where it is not started.
    fileprivate func work(now: MonotonicTime, uri: (ItemKey) -> String) -> HubStatus.Work? {
        guard let startedAt, let deadline else { return nil }
        return HubStatus.Work(
            uri: uri(item), seconds: (now - startedAt).seconds, secondsLeft: max(0, (deadline - now).seconds))
    }
}

extension StagePause {
    func status(now: MonotonicTime) -> StageStatus.Pause {
        StageStatus.Pause(
            reason: reason, seconds: (now - since).seconds, nextProbe: max(0, (nextProbe - now).seconds))
    }
}
