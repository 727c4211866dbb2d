import HubInterface
import Platform

extension Supervisor {
    /// Time that the hub has to end after SIGTERM.
    static let hubPatience = Duration.seconds(10)
    /// Time between two words on what a drain waits for.
    static let wordInterval = Duration.seconds(2)

    mutating func interrupted(now: MonotonicTime) -> [SupervisionAction] {
        switch phase {
        case .startingHub: return stop(.drained, now: now)
        case .running:
            phase = .draining(nextWord: now + Self.wordInterval)
            return [.say("stopping: what is on its way is finished first; once more to stop at once"), .drain]
        case .draining, .summarizing, .stoppingWorkers, .stoppingHub: return killAll(now: now)
        case .ended: return []
        }
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
        let patience = name.stage.flatMap { plan.patience[$0] } ?? Self.hubPatience
        processes[name]?.state = .stopping(
            processID: process.processID, since: since, deadline: now + patience, isKilled: false)
        return process.processID == nil ? [] : [.terminate(name)]
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
