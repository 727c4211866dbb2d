/// How a worker process ended, as its launcher tells by `POST /v1/workers/exits`.
public struct WorkerExit: Hashable, Sendable, Codable {
    /// The worker's name.
    public var name: String
    /// Its process.
    public var processID: Int
    /// The exit status, where it exited.
    public var status: Int?
    /// The signal that ended it, where one did.
    public var signal: Int?
    /// Whether the launcher or the operator sent that signal: then it is no evidence against a document.
    public var isIntended: Bool
    /// Its last lines of standard error.
    public var standardError: [String]

    /// Creates an exit.
    public init(
        name: String, processID: Int, status: Int? = nil, signal: Int? = nil, isIntended: Bool,
        standardError: [String]
    ) {
        self.name = name
        self.processID = processID
        self.status = status
        self.signal = signal
        self.isIntended = isIntended
        self.standardError = standardError
    }
}
