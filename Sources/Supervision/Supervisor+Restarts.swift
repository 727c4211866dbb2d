import HubInterface
import PipelineStage
import Platform

/// What becomes of a process that has ended unasked.
extension Supervisor {
    /// Starts an ended process again after a while, unless it was to end or there is no use in it.
    mutating func ended(
        _ name: ProcessName, _ exit: ProcessExit, _ words: String, now: MonotonicTime
    ) -> [SupervisionAction] {
        let replacement = wordOnReplacement(name)
        if processes[name]?.isStopping == true || !restarts {
            processes[name] = nil
            return replacement + afterEnd(now: now)
        }
        if let reason = reasonToGiveUp(name, exit, words) { return giveUp(name, reason, exit, now: now) }
        // What is started in its place is new.
        processes[name]?.isOutdated = false
        return startLater(name, exit, words, now: now) + replacement
    }

    private mutating func startLater(
        _ name: ProcessName, _ exit: ProcessExit, _ words: String, now: MonotonicTime
    ) -> [SupervisionAction] {
        guard var process = processes[name] else { return [] }
        let end = RestartPolicy.End(
            service: process.servesSince.map { now - $0 } ?? .zero,
            isWorkDone: workDone(by: name) != process.workBefore,
            isFailure: process.isHung || Self.isFailure(exit))
        let decision = process.restarts.note(end)
        process.workBefore = workDone(by: name)
        process.state = .waiting(until: now + decision.wait)
        processes[name] = process
        guard decision.isTooOften else {
            return [.say("\(words); starting it again in \(Wording.duration(decision.wait))")]
        }
        let often = "\(words), \(decision.failures) times in a row with nothing done in between"
        if plan.isBatch { return giveUp(name, often + Self.lastWords(exit), exit, now: now) }
        return [.say("\(often); starting it again in \(Wording.duration(decision.wait))")]
    }

    /// Whether an ended process is started again.
    private var restarts: Bool {
        switch phase {
        case .startingHub, .running, .draining, .summarizing: true
        case .stoppingWorkers, .stoppingHub, .ended: false
        }
    }

    /// Why there is no use in another start: the hub has never run, or a stage that has done nothing yet, and has no other
    /// worker, refuses its settings (78) or is not there.
    private func reasonToGiveUp(_ name: ProcessName, _ exit: ProcessExit, _ words: String) -> String? {
        guard let stage = name.stage else {
            let hasFailed = status == nil && Self.isFailure(exit)
            return hasFailed ? "\(words), and has never run\(Self.lastWords(exit))" : nil
        }
        let isHopeless = exit.cause == .status(78) || exit.cause == .status(Self.unstartable)
        let isServed = processes.contains { $0.key.stage == stage && $0.key != name && $0.value.servesSince != nil }
        guard isHopeless, !isServed, !provenStages.contains(stage.rawValue) else { return nil }
        return words + Self.lastWords(exit)
    }

    /// Whether the process itself is at fault: not where somebody sent a signal, or asked it to drain.
    private static func isFailure(_ exit: ProcessExit) -> Bool { exit.cause != .status(0) && !isIntended(exit) }

    private static func lastWords(_ exit: ProcessExit) -> String { exit.lastLines.last.map { ": \($0)" } ?? "" }

    private mutating func giveUp(
        _ name: ProcessName, _ reason: String, _ exit: ProcessExit, now: MonotonicTime
    ) -> [SupervisionAction] {
        processes[name] = nil
        guard case .status(let status) = exit.cause, (64...78).contains(status) else {
            return stop(.failed(reason: reason, status: 70), now: now)
        }
        return stop(.failed(reason: reason, status: Int32(status)), now: now)
    }
}
