/// What happens at a failpoint.
public enum FailpointAction: String, Hashable, Sendable, CaseIterable {
    /// The process kills itself (SIGKILL).
    case kill
    /// The process stops itself (SIGSTOP), until somebody sends SIGCONT.
    case stop
    /// The process exits with status 1.
    case exit
    /// The process aborts (SIGABRT).
    case abort
    /// The process writes to memory that is not there (SIGSEGV).
    case segv
    /// The thread sleeps for a second.
    case delay
    /// The operation fails, where one can.
    case error
    /// The thread never goes on.
    case hang
    /// The process takes memory until it gets no more.
    case memory
}
