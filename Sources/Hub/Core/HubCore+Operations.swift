import DequeModule
import HubInterface

/// What operators ask for.
extension HubCore {
    /// Workers that are connected.
    package var workerCount: Int { stages.reduce(0) { $0 + $1.workers } }

    mutating func drain() {
        guard phase == .running else { return }
        phase = .draining
        note(.draining)
    }

    mutating func resume() { phase = .running }

    mutating func shutDown() {
        isShuttingDown = true
        for id in peers.keys.sorted(by: { $0.number < $1.number }) where peers[id]?.stage != nil {
            leaveLine(id)
            send(.drain, to: id)
        }
    }

    /// Ends a drain when nothing moves any more.
    ///
    /// What waits for a retry, for a paused stage or for a worker that is not there does not hold it up: the journal
    /// has it.
    mutating func noteDrained() {
        guard phase == .draining, pending.isEmpty else { return }
        let isMoving = stages.indices.contains { index in
            let stage = stages[index]
            let canMove = index > 0 && stage.readyCount > 0 && stage.pause == nil && stage.workers > 0
            return stage.leasedCount > 0 || canMove
        }
        guard !isMoving else { return }
        phase = .drained
        note(.drained)
    }

    /// Takes an operator's number, which stays, or the one that the launcher has chosen by load.
    mutating func scale(_ stage: Int, to workers: Int?, isAutomatic: Bool) {
        guard stages.indices.contains(stage) else { return }
        if let workers { stages[stage].desiredWorkers = workers }
        guard !isAutomatic || stages[stage].isScaledByHand else { return }
        stages[stage].isScaledByHand = !isAutomatic
        write(.scale(stage: stage, workers: isAutomatic ? nil : workers))
    }

    /// Tells the launcher to replace the workers; whoever introduces itself from now on gets the new settings.
    mutating func restart(_ stage: Int, with new: HubSettings.Stage) {
        guard stages.indices.contains(stage) else { return }
        let earlier = stages[stage].settings
        settings.stages[stage] = new
        stages[stage].settings = new
        stages[stage].restarts += 1
        stages[stage].outdated = Set(peers.values.lazy.filter { $0.stage == stage }.map(\.identity))
        // An operator's number holds unless the configured one is another now.
        guard new.workers != earlier.workers || new.mostWorkers != earlier.mostWorkers else { return }
        scale(stage, to: new.workers, isAutomatic: true)
    }

    mutating func confirmReopen(_ item: DeadItem, _ request: RequestID, isDone: Bool) {
        effects.append(.reply(request, .done(isDone)))
        guard isDone else { return }
        forgive(item.key)
        counters.dead -= 1
        stages[item.stage].dead -= 1
        let payload = PayloadHandle.journal(byteCount: item.byteCount)
        intake.append(IntakeItem(key: item.key, id: item.id, payload: payload, since: now))
    }

    mutating func confirmDrop(_ item: DeadItem, _ request: RequestID, isDone: Bool) {
        effects.append(.reply(request, .done(isDone)))
        guard isDone else { return }
        counters.dead -= 1
        counters.skipped += 1
        stages[item.stage].dead -= 1
    }
}
