import HubInterface
import PipelineStage
import Platform

extension Supervisor {
    /// The exit status that stands for a process that the system does not start (EX_OSERR of sysexits).
    static let unstartable = 71
    /// Signals that an operator sends; none of them tells of a crash.
    private static let operatorSignals = [1, 2, 15]

    mutating func started(_ name: ProcessName, _ processID: Int) -> [SupervisionAction] {
        switch processes[name]?.state {
        case .starting(let since): processes[name]?.state = .running(processID: processID, since: since)
        case .stopping(nil, let since, let deadline, let isKilled):
            // It was to end before it ran.
            processes[name]?.state = .stopping(
                processID: processID, since: since, deadline: deadline, isKilled: isKilled)
            return [isKilled ? .kill(name) : .terminate(name)]
        default: break
        }
        return []
    }

    mutating func notStarted(_ name: ProcessName, _ reason: String, now: MonotonicTime) -> [SupervisionAction] {
        let exit = ProcessExit(cause: .status(Self.unstartable), lastLines: [reason])
        return ended(name, exit, "\(name) cannot be started", now: now)
    }

    mutating func exited(_ name: ProcessName, _ exit: ProcessExit, now: MonotonicTime) -> [SupervisionAction] {
        guard let process = processes[name] else { return [] }
        return report(name, process, exit)
            + ended(name, exit, "\(name) \(exit)", now: now)
    }

    private func report(_ name: ProcessName, _ process: SupervisedProcess, _ exit: ProcessExit) -> [SupervisionAction] {
        guard name != .hub, let processID = process.processID, phase != .stoppingHub else { return [] }
        var report = WorkerExit(
            name: name.description, processID: processID, isIntended: process.isStopping,
            standardError: exit.lastLines)
        switch exit.cause {
        case .status(let status): report.status = status
        case .signal(let signal):
            report.signal = signal
            // SIGKILL comes from this launcher, from the operator, or from a system without memory.
            report.isIntended =
                process.isStopping || Self.operatorSignals.contains(signal) || (signal == 9 && !exit.isOutOfMemory)
        }
        return [.report(report)]
    }

    private mutating func ended(
        _ name: ProcessName, _ exit: ProcessExit, _ words: String, now: MonotonicTime
    ) -> [SupervisionAction] {
        if processes[name]?.isStopping == true || !restarts {
            processes[name] = nil
            return afterEnd(now: now)
        }
        if let reason = reasonToGiveUp(name, exit, words) { return giveUp(name, reason, exit, now: now) }
        let since = processes[name]?.since ?? now
        let decision = processes[name]?.restarts.ended(at: now, started: since)
        let wait = decision?.wait ?? RestartPolicy.window
        processes[name]?.state = .waiting(until: now + wait)
        let often = decision?.isTooOften == true ? "more than \(RestartPolicy.intensity) times in 30s; " : ""
        return [.say("\(words); \(often)starting it again in \(Wording.duration(wait))")]
    }

    /// Whether an ended process is started again.
    private var restarts: Bool {
        switch phase {
        case .startingHub, .running, .draining, .summarizing: true
        case .stoppingWorkers, .stoppingHub, .ended: false
        }
    }

    /// Why there is no use in another start: the hub has never run, or the first worker of a stage refuses its
    /// settings (78) or is not there.
    private func reasonToGiveUp(_ name: ProcessName, _ exit: ProcessExit, _ words: String) -> String? {
        let last = exit.lastLines.last.map { ": \($0)" } ?? ""
        if name == .hub { return status == nil ? "\(words), and has never run\(last)" : nil }
        let isHopeless = exit.cause == .status(78) || exit.cause == .status(Self.unstartable)
        return isHopeless && !provenStages.contains(name.stage?.rawValue ?? "") ? "\(words)\(last)" : nil
    }

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
