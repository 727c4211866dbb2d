/// What became of one item, as `GET /v1/items/ID` tells.
public struct ItemStatus: Hashable, Sendable, Codable {
    /// Where an item is.
    public enum State: String, Hashable, Sendable, Codable {
        case open
        case stored
        case skipped
        case dead
    }

    /// One try that did not succeed.
    public struct Attempt: Hashable, Sendable, Codable {
        /// Which try, from 1.
        public var number: Int
        /// Where.
        public var stage: String
        /// By which worker.
        public var worker: String
        /// `transient`, `permanent`, `crash`, `time-limit`.
        public var kind: String
        /// The failure's code, or the signal's name.
        public var code: String
        /// What happened.
        public var message: String
        /// The worker's last lines of standard error, for a crash.
        public var standardError: [String]

        /// Creates an attempt.
        public init(
            number: Int, stage: String, worker: String, kind: String, code: String, message: String,
            standardError: [String]
        ) {
            self.number = number
            self.stage = stage
            self.worker = worker
            self.kind = kind
            self.code = code
            self.message = message
            self.standardError = standardError
        }
    }

    /// The item's id.
    public var id: String
    /// Where it came from.
    public var uri: String
    /// Where it is.
    public var state: State
    /// The stage that it waits for or is in, or in which it ended.
    public var stage: String
    /// Why it was skipped, or is dead.
    public var reason: String?
    /// The document in the ledger, where stored.
    public var documentID: String?
    /// The container that it came out of.
    public var parent: String?
    /// How many items came out of it, where it is a container.
    public var children: Int
    /// Tries that did not succeed, in order.
    public var attempts: [Attempt]

    /// Creates a status.
    public init(
        id: String, uri: String, state: State, stage: String, reason: String? = nil, documentID: String? = nil,
        parent: String? = nil, children: Int = 0, attempts: [Attempt] = []
    ) {
        self.id = id
        self.uri = uri
        self.state = state
        self.stage = stage
        self.reason = reason
        self.documentID = documentID
        self.parent = parent
        self.children = children
        self.attempts = attempts
    }
}
