/// How a launch ended.
public enum LaunchOutcome: Hashable, Sendable {
    /// Everything that was submitted is stored, skipped or dead.
    case completed
    /// It was stopped and finished what was on its way; the journal holds the rest.
    case drained
    /// It was stopped without waiting; the journal holds the rest.
    case killed
    /// It could not go on.
    case failed(reason: String, status: Int32)
}
