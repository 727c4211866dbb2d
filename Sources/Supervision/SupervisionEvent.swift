public import HubInterface

/// Something that the supervisor is told.
public enum SupervisionEvent: Hashable, Sendable {
    /// A process runs.
    case started(ProcessName, processID: Int)
    /// A process could not be started at all.
    case notStarted(ProcessName, reason: String)
    /// A process has ended.
    case exited(ProcessName, ProcessExit)
    /// The hub has told what it is doing.
    case status(HubStatus)
    /// The hub has not answered.
    case silent
    /// All sources are on the hub's disk.
    case submitted
    /// The sources cannot be submitted.
    case notSubmitted(reason: String)
    /// What the hub knows of the ended items has been fetched.
    case summarized
    /// Ctrl-C, or SIGTERM.
    case interrupted
    /// Some time has passed.
    case tick
}
