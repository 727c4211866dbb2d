import DequeModule
import HubInterface
import Platform

/// What becomes of inputs that took their worker with them, or never came to an end.
extension HubCore {
    /// Charges the one input that was at work; of several none, but each is tried alone.
    mutating func blame(_ worker: DepartedWorker, _ exit: WorkerExit?) {
        let accused = worker.accused
        guard worker.startedCount == 1, let only = accused.first else {
            return suspect(accused, of: worker.startedCount)
        }
        let code = exit?.code ?? "unknown-signal"
        condemn(
            only, by: worker.identity.name, .crash, code: code, message: "the worker crashed at work on it",
            standardError: exit?.standardError ?? [])
    }

    /// Work took too long: the worker is to stop, and whatever waits behind it goes to others.
    mutating func endOverdue(_ peer: Peer) {
        let held = peer.leases.compactMap { sequence in
            leases[sequence].flatMap { lease in
                items[lease.item].map { DepartedWorker.Lost(sequence: sequence, lease: lease, stage: $0.stage) }
            }
        }
        for lost in held.reversed() {
            send(.cancel(Lease(epoch: epoch, sequence: lost.sequence)), to: peer.id)
            revoke(lost.sequence)
        }
        let started = held.filter { $0.lease.isStarted }
        guard started.count == 1, let only = started.first else {
            return suspect(started, of: started.count)
        }
        let limit = stages[only.stage].settings.timeLimitMilliseconds
        condemn(
            only, by: peer.hello.name, .timeLimit, code: "time-limit",
            message: "not done within \(limit) ms, and no sign of progress")
    }

    /// Charges an input: then it is tried again, quarantined, or dead.
    private mutating func condemn(
        _ lost: DepartedWorker.Lost, by worker: String, _ kind: Charge.Kind, code: String, message: String,
        standardError: [String] = []
    ) {
        let key = lost.lease.item
        guard let item = accusable(lost) else { return }
        stages[lost.stage].charged += 1
        charge(key, by: worker, kind, code: code, message: message, standardError: standardError)
        if lost.lease.isQuarantine {
            takeAway(item)
            let what = kind == .crash ? "crash: \(code)" : code
            die(key, "\(what), in quarantine too: \(message)")
        } else if items[key]?.blameCount ?? 0 >= Self.blamesBeforeQuarantine {
            takeAway(item)
            quarantine(key)
        }
    }

    /// Takes a danger from the worker that has got it meanwhile.
    private mutating func takeAway(_ item: OpenItem) {
        guard case .leased(let sequence) = item.state, let holder = leases[sequence]?.peer else { return }
        send(.cancel(Lease(epoch: epoch, sequence: sequence)), to: holder)
        revoke(sequence)
    }

    /// Keeps what may have crashed its worker from the next one, until the verdict.
    mutating func hold(_ accused: [DepartedWorker.Lost], until time: MonotonicTime) {
        for lost in accused {
            guard let item = accusable(lost), item.state == .ready || item.state == .alone else { continue }
            update(item.key) { $0.state = .waiting(until: time) }
            schedule(.retry(item.key), at: time)
        }
    }

    private mutating func quarantine(_ key: ItemKey) {
        guard let item = items[key] else { return }
        items[key]?.isSuspect = true
        note(.quarantined(item.id, stage: stages[item.stage].settings.name))
        postpone(key, by: backoff(after: item.blameCount))
    }

    /// Gives what was kept for a verdict to others.
    mutating func letGo(_ worker: DepartedWorker) {
        guard let end = worker.heldUntil else { return }
        for lost in worker.accused where items[lost.lease.item]?.state == .waiting(until: end) {
            requeue(lost.lease.item)
        }
    }

    /// One of several has done it: nobody is charged, but each is alone next time.
    private mutating func suspect(_ accused: [DepartedWorker.Lost], of count: Int) {
        for lost in accused.reversed() { suspect(lost, of: count) }
    }

    private mutating func suspect(_ lost: DepartedWorker.Lost, of count: Int) {
        guard let item = accusable(lost), !item.isSuspect else { return }
        items[item.key]?.isSuspect = true
        note(.suspected(item.id, stage: stages[item.stage].settings.name, of: count))
        if item.state == .ready { requeue(item.key) }
    }

    /// The item, if it is still where the worker had it.
    private func accusable(_ lost: DepartedWorker.Lost) -> OpenItem? {
        guard let item = items[lost.lease.item], item.stage == lost.stage, item.state != .finishing else { return nil }
        return item
    }
}
