import Platform

/// The state of one process and its restarts.
struct SupervisedProcess: Hashable, Sendable {
    enum State: Hashable, Sendable {
        /// It is started again then.
        case waiting(until: MonotonicTime)
        /// It was asked for.
        case starting(since: MonotonicTime)
        case running(processID: Int, since: MonotonicTime)
        /// It was asked to end; killed after the deadline.
        case stopping(processID: Int?, since: MonotonicTime, deadline: MonotonicTime, isKilled: Bool)
    }

    var state: State
    var restarts = RestartPolicy()
    /// When the hub first named it as connected, or, of the hub, when it first answered.
    var servesSince: MonotonicTime?
    /// Whether a new worker is to take its place.
    var isOutdated = false
    /// Since when the hub does not hear the worker, or the hub does not answer.
    var silentSince: MonotonicTime?
    /// Whether it was killed for that.
    var isHung = false
    /// When the operator is told next what an ending process waits for.
    var nextWord: MonotonicTime?
    /// Work that was done before its last end, or before its first start; see `Supervisor.workDone(by:)`.
    ///
    /// Not before its last start: of a crash at once after it, the charge is told only afterwards.
    var workBefore = 0

    /// Whether there is, or will soon be, a process in the system.
    var exists: Bool {
        if case .waiting = state { false } else { true }
    }

    var isStopping: Bool {
        if case .stopping = state { true } else { false }
    }

    var processID: Int? {
        switch state {
        case .running(let processID, _): processID
        case .stopping(let processID, _, _, _): processID
        case .waiting, .starting: nil
        }
    }

    /// When it was asked for.
    var since: MonotonicTime? {
        switch state {
        case .starting(let since), .running(_, let since), .stopping(_, let since, _, _): since
        case .waiting: nil
        }
    }
}
