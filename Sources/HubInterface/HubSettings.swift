import FoundationEssentials

/// Everything the hub is told: the resolved settings that the launcher writes to `hub.json` in the state folder.
public struct HubSettings: Hashable, Sendable, Codable {
    /// How long the hub waits before it tries an item again: exponential with full jitter.
    public struct Backoff: Hashable, Sendable, Codable {
        /// Upper end of the first wait, in milliseconds.
        public var first: Int
        /// Upper end of every wait, in milliseconds.
        public var limit: Int

        /// Creates a back-off.
        public init(first: Int = 500, limit: Int = 30_000) {
            self.first = first
            self.limit = limit
        }
    }

    /// One stage of the pipeline.
    public struct Stage: Hashable, Sendable, Codable {
        /// `ingest`, `extract`, `normalize` or `store`.
        public var name: String
        /// Workers wanted at the start.
        public var workers: Int
        /// The most workers where the launcher chooses their number by load; absent where it is fixed.
        public var mostWorkers: Int?
        /// Inputs that one worker may hold, at work and on deck.
        public var credit: Int
        /// Time limit of one input from its start, in milliseconds.
        public var timeLimitMilliseconds: Int
        /// What the stage's workers are told in WELCOME.
        public var settings: [String: String]

        /// Creates a stage.
        public init(
            name: String, workers: Int = 1, mostWorkers: Int? = nil, credit: Int = 2,
            timeLimitMilliseconds: Int = 60_000,
            settings: [String: String] = [:]
        ) {
            self.name = name
            self.workers = workers
            self.mostWorkers = mostWorkers
            self.credit = credit
            self.timeLimitMilliseconds = timeLimitMilliseconds
            self.settings = settings
        }

        /// Numbers of workers that a stage may have.
        public static let workerNumbers = 0...1_000

        /// Whether a hub can work with these numbers: those that a configuration may hold are among them.
        public var isWorkable: Bool {
            Self.workerNumbers.contains(workers)
                && mostWorkers.map { $0 >= workers && Self.workerNumbers.contains($0) } ?? true
                && (1...10_000).contains(credit) && (1...86_400_000).contains(timeLimitMilliseconds)
        }
    }

    /// Keys of the tcp endpoints.
    public struct Curve: Hashable, Sendable, Codable {
        /// File of the hub's secret key.
        public var secretKeyPath: String
        /// File of the public keys that are admitted; it is read again when it has changed.
        public var allowedPath: String

        /// Creates the pair of files.
        public init(secretKeyPath: String, allowedPath: String) {
            self.secretKeyPath = secretKeyPath
            self.allowedPath = allowedPath
        }
    }

    /// Folder of journal, lock and sockets; created with mode 0700 where it is missing.
    public var stateFolder: String
    /// ZeroMQ endpoints to bind (`ipc:///path/hub.ipc`, `tcp://127.0.0.1:5555`).
    public var endpoints: [String]
    /// What the tcp endpoints ask of peers; absent where everybody who reaches them is admitted.
    public var curve: Curve?
    /// `host:port` of the HTTP interface beside the Unix socket `hub.http`; absent where only the socket is wanted.
    public var http: String?
    /// Most items between the intake of ingest and the end of the last stage.
    public var inFlightDocuments: Int
    /// Most payload bytes that the hub holds in memory for items in flight.
    public var inFlightBytes: Int
    /// Largest payload of one item, in bytes; a larger one is refused.
    public var maximumItemBytes: Int
    /// Tries of one item at one stage before it is dead.
    public var retryAttempts: Int
    /// Waits between tries.
    public var backoffMilliseconds: Backoff
    /// A peer that has nothing to say pings after this many milliseconds.
    public var pingMilliseconds: Int
    /// A peer is lost after this many milliseconds of silence.
    public var silenceMilliseconds: Int
    /// The stages in order.
    public var stages: [Stage]
    /// Whether the pipeline ends when everything is done, rather than watching its sources.
    public var isBatch: Bool

    /// Creates settings.
    public init(
        stateFolder: String, endpoints: [String]? = nil, curve: Curve? = nil, http: String? = nil,
        inFlightDocuments: Int = 1_000,
        inFlightBytes: Int = 256 << 20, maximumItemBytes: Int = 32 << 20, retryAttempts: Int = 5,
        backoffMilliseconds: Backoff = Backoff(), pingMilliseconds: Int = 1_000, silenceMilliseconds: Int = 4_000,
        stages: [Stage] = ["ingest", "extract", "normalize", "store"].map { Stage(name: $0) }, isBatch: Bool = true
    ) {
        self.stateFolder = stateFolder
        self.endpoints = endpoints ?? ["ipc://\(stateFolder)/hub.ipc"]
        self.curve = curve
        self.http = http
        self.inFlightDocuments = inFlightDocuments
        self.inFlightBytes = inFlightBytes
        self.maximumItemBytes = maximumItemBytes
        self.retryAttempts = retryAttempts
        self.backoffMilliseconds = backoffMilliseconds
        self.pingMilliseconds = pingMilliseconds
        self.silenceMilliseconds = silenceMilliseconds
        self.stages = stages
        self.isBatch = isBatch
    }
}

extension HubSettings {
    /// Reads what `write` has written.
    ///
    /// - Throws: What FoundationEssentials says of a file that cannot be read or holds something else.
    public init(file path: String) throws {
        self = try JSONDecoder().decode(Self.self, from: try Data(contentsOf: URL(filePath: path)))
    }

    /// Writes the settings as JSON, in place of what is there; readers find the old or the new ones.
    ///
    /// - Throws: What FoundationEssentials says of a file that cannot be written.
    public func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(self).write(to: URL(filePath: path), options: .atomic)
    }
}
