/// How a process ended.
public struct ProcessExit: Hashable, Sendable {
    /// What ended it.
    public enum Cause: Hashable, Sendable {
        /// It exited with this status.
        case status(Int)
        /// This signal ended it.
        case signal(Int)
    }

    /// What ended it.
    public var cause: Cause
    /// Whether the system killed it, or may have, for want of memory.
    public var isOutOfMemory: Bool
    /// Its last lines of output.
    public var lastLines: [String]

    /// Creates an exit.
    public init(cause: Cause, isOutOfMemory: Bool = false, lastLines: [String] = []) {
        self.cause = cause
        self.isOutOfMemory = isOutOfMemory
        self.lastLines = lastLines
    }
}

extension ProcessExit: CustomStringConvertible {
    /// `exited with status 70`, `was ended by signal 9 (SIGKILL)`.
    public var description: String {
        switch cause {
        case .status(let status): "exited with status \(status)"
        case .signal(let number):
            "was ended by signal \(number)\(Self.names[number].map { " (\($0))" } ?? "")"
                + (isOutOfMemory ? ": the machine is out of memory" : "")
        }
    }

    /// The signals that end a process in practice (signal(7), x86 and ARM).
    private static let names = [
        1: "SIGHUP", 2: "SIGINT", 3: "SIGQUIT", 4: "SIGILL", 5: "SIGTRAP", 6: "SIGABRT", 7: "SIGBUS", 8: "SIGFPE",
        9: "SIGKILL", 11: "SIGSEGV", 13: "SIGPIPE", 15: "SIGTERM", 25: "SIGXFSZ", 31: "SIGSYS",
    ]
}
