import DequeModule
import HubInterface

/// Jobs go out.
extension HubCore {
    /// Gives out what can be given out, the last stage first.
    mutating func dispatch() {
        guard !isShuttingDown, phase != .drained else { return }
        for stage in stages.indices.reversed() where !stages[stage].line.isEmpty { dispatch(stage) }
    }

    private mutating func dispatch(_ stage: Int) {
        guard let pause = stages[stage].pause else {
            dispatchAlone(stage)
            while dispatchNext(stage) {}
            return
        }
        guard pause.isDue, pause.probe == nil else { return }
        let last = lastSequence
        dispatchAlone(stage)
        if lastSequence == last { _ = dispatchNext(stage) }
        guard lastSequence > last else { return }
        stages[stage].pause?.probe = lastSequence
        stages[stage].pause?.isDue = false
    }

    /// Whether the stage may take one more in.
    ///
    /// Outputs can be larger than inputs. So the first stage leaves a quarter of the room to what grows further on; and
    /// once all room is taken, a stage waits until nothing is left beyond it. The last stage is never held back, and
    /// neither is the furthest one that has something to do: so it never comes to a standstill.
    func isAdmitted(to stage: Int) -> Bool {
        guard stage == 0 else { return inFlightBytes <= settings.inFlightBytes || isEmpty(beyond: stage) }
        guard phase == .running, journalStall == nil, inFlightDocuments < settings.inFlightDocuments else {
            return false
        }
        return inFlightBytes < settings.inFlightBytes / 4 * 3
    }

    private func isEmpty(beyond stage: Int) -> Bool {
        stages[(stage + 1)...].allSatisfy { $0.readyCount + $0.leasedCount + $0.waitingCount == 0 }
    }

    /// Gives one input to one worker; false where there is no input, no worker or no room.
    private mutating func dispatchNext(_ stage: Int) -> Bool {
        guard !stages[stage].line.isEmpty, isAdmitted(to: stage), let item = nextReady(stage) else { return false }
        guard let worker = takeWorker(of: stage, bytes: item.input.byteCount) else {
            guard isTooLarge(bytes: item.input.byteCount, for: stage) else { return false }
            stages[stage].ready.removeFirst()
            die(item.key, "exceeds-credit: \(item.input.byteCount) bytes are more than an idle worker takes")
            return true
        }
        stages[stage].ready.removeFirst()
        lease(item, to: worker)
        return true
    }

    /// The first in the queue, which it stays.
    private mutating func nextReady(_ stage: Int) -> OpenItem? {
        while let key = stages[stage].ready.first {
            if let item = items[key], item.stage == stage, item.state == .ready { return item }
            stages[stage].ready.removeFirst()
        }
        return stage == 0 ? takeFromIntake() : nil
    }

    /// Moves the oldest of the intake that may go on into the queue of the first stage.
    private mutating func takeFromIntake() -> OpenItem? {
        while let next = intake.popFirst() {
            if !next.payload.isInJournal { intakeBytes -= next.payload.byteCount }
            let charges = earlierCharges.removeValue(forKey: next.key) ?? []
            let item = OpenItem(
                key: next.key, id: next.id, stage: 0, input: next.payload, state: .ready, since: next.since,
                charges: charges)
            items[next.key] = item
            count(item, by: 1)
            enqueue(next.key)
            if items[next.key]?.state == .ready { return items[next.key] }
        }
        return nil
    }

    mutating func lease(_ item: OpenItem, to id: PeerID) {
        lastSequence += 1
        let sequence = lastSequence
        update(item.key) { $0.state = .leased(sequence: sequence) }
        leases[sequence] = ActiveLease(
            item: item.key, peer: id, deadline: nil, isQuarantine: item.blameCount >= Self.blamesBeforeQuarantine)
        peers[id]?.leases.append(sequence)
        peers[id]?.credit.documents -= 1
        peers[id]?.credit.bytes -= item.input.byteCount
        joinLine(id, of: item.stage)
        let job = Job(
            lease: Lease(epoch: epoch, sequence: sequence), key: item.key, id: item.id,
            attempt: item.charges.count + 1,
            timeLimitMilliseconds: stages[item.stage].settings.timeLimitMilliseconds, input: item.input)
        send(.job(job), to: id)
    }
}
