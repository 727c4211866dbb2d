/// Why a worker ended.
public enum WorkerEnding: Hashable, Sendable {
    /// It was asked to, and has finished what it had started.
    case drained
    /// No hub answered at the address.
    case unreachable(String)
    /// The hub does not want this worker.
    case refused(String)
    /// The stage cannot work with the settings that the hub gave.
    case badSettings(String)
    /// The stage did not stop when it was told to.
    case stuck(String)
}
