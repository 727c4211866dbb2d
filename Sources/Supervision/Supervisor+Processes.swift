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
            report.isIntended = process.isStopping || Self.isIntended(exit)
        }
        return [.report(report)]
    }

    /// Whether somebody ended it by a signal: SIGKILL comes from this launcher, from the operator, or from a system
    /// without memory.
    static func isIntended(_ exit: ProcessExit) -> Bool {
        guard case .signal(let signal) = exit.cause else { return false }
        return operatorSignals.contains(signal) || (signal == 9 && !exit.isOutOfMemory)
    }
}
