import HubInterface
import Platform

extension Supervisor {
    /// Time that the hub has to end after SIGTERM.
    static let hubPatience = Duration.seconds(10)
    /// Time that what is on its way has to end after an interruption; the rest is for killing and for the hub's end, so
    /// that nothing is left after ten seconds.
    static let drainPatience = Duration.seconds(6)
    /// Time that the hub has to end after that.
    static let hurriedHubPatience = Duration.seconds(2)
    /// Time between two words on what a drain waits for.
    static let wordInterval = Duration.seconds(2)

    mutating func interrupted(now: MonotonicTime) -> [SupervisionAction] {
        let isFirst = drainDeadline == nil
        let deadline = drainDeadline ?? now + Self.drainPatience
        drainDeadline = deadline
        switch phase {
        case .startingHub: return stop(.drained, now: now)
        case .running:
            phase = .draining(nextWord: now + Self.wordInterval)
            return [.say("stopping: what is on its way is finished first; once more to stop at once"), .drain]
        case .draining, .summarizing, .stoppingWorkers, .stoppingHub:
            return isFirst ? endSoon(by: deadline) : killAll(now: now)
        case .ended: return []
        }
    }

    /// The launch is ending by itself: it goes on to, and in time.
    private mutating func endSoon(by limit: MonotonicTime) -> [SupervisionAction] {
        for (name, process) in processes {
            guard case .stopping(let processID, let since, let deadline, let isKilled) = process.state else { continue }
            processes[name]?.state = .stopping(
                processID: processID, since: since, deadline: min(deadline, limit), isKilled: isKilled)
        }
        return [.say("stopping: everything is ending already; once more to stop at once")]
    }

    /// Stops to wait for what is on its way: the journal has it.
    mutating func abandonDrain(now: MonotonicTime) -> [SupervisionAction] {
        let what = isHubAnswering ? status.map(DrainWords.waitingFor) ?? "the hub" : "the hub"
        let seconds = Wording.duration(Self.drainPatience)
        outcome = .drained
        phase = .stoppingWorkers
        var actions: [SupervisionAction] = [
            .say("stopping: waited \(seconds) for \(what); the journal keeps it for the next launch")
        ]
        for name in processes.keys.sorted() where name != .hub { actions += kill(name, now: now) }
        return actions + afterEnd(now: now)
    }

    private mutating func killAll(now: MonotonicTime) -> [SupervisionAction] {
        outcome = .killed
        phase = .stoppingHub
        var actions: [SupervisionAction] = [.say("stopping at once; the journal keeps what is not done")]
        for name in processes.keys.sorted() { actions += kill(name, now: now) }
        return actions + afterEnd(now: now)
    }

    /// Ends the launch: workers first, then the hub.
    mutating func stop(_ outcome: LaunchOutcome, now: MonotonicTime) -> [SupervisionAction] {
        if case .failed = self.outcome {} else { self.outcome = outcome }
        return stopWorkers(now: now)
    }

    mutating func stopWorkers(now: MonotonicTime) -> [SupervisionAction] {
        phase = .stoppingWorkers
        let workers = processes.keys.filter { $0 != .hub }.sorted()
        return workers.flatMap { terminate($0, now: now) } + afterEnd(now: now)
    }

    /// Goes on when the processes that the phase waits for have ended.
    mutating func afterEnd(now: MonotonicTime) -> [SupervisionAction] {
        let workers = processes.keys.filter { $0 != .hub }
        if phase == .stoppingWorkers, workers.isEmpty {
            phase = .stoppingHub
            if processes[.hub] != nil { return terminate(.hub, now: now) + afterEnd(now: now) }
        }
        guard phase == .stoppingHub, processes.isEmpty else { return [] }
        phase = .ended
        return [.finish(outcome)]
    }

    /// Asks a process to end; one that only waits for its next start is forgotten.
    mutating func terminate(_ name: ProcessName, now: MonotonicTime) -> [SupervisionAction] {
        guard let process = processes[name], let since = process.since else {
            processes[name] = nil
            return []
        }
        guard !process.isStopping else { return [] }
        let deadline = endDeadline(of: name, now: now)
        processes[name]?.state = .stopping(
            processID: process.processID, since: since, deadline: deadline, isKilled: false)
        processes[name]?.nextWord = now + Self.wordInterval
        return process.processID == nil ? [] : [.terminate(name)]
    }

    /// When a process that is asked to end now is killed.
    private func endDeadline(of name: ProcessName, now: MonotonicTime) -> MonotonicTime {
        guard let stage = name.stage else {
            return now + (drainDeadline == nil ? Self.hubPatience : Self.hurriedHubPatience)
        }
        let deadline = now + (plan.patience[stage] ?? Self.hubPatience)
        return min(deadline, drainDeadline ?? deadline)
    }

    mutating func kill(_ name: ProcessName, now: MonotonicTime) -> [SupervisionAction] {
        guard let process = processes[name], let since = process.since else {
            processes[name] = nil
            return []
        }
        processes[name]?.state = .stopping(processID: process.processID, since: since, deadline: now, isKilled: true)
        return process.processID == nil ? [] : [.kill(name)]
    }
}
