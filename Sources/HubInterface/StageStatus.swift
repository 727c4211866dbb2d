/// What one stage is doing, as `GET /v1/stages` tells.
public struct StageStatus: Hashable, Sendable, Codable {
    /// Why a stage takes no work for a while.
    public struct Pause: Hashable, Sendable, Codable {
        /// The code and message of the dependency failure.
        public var reason: String
        /// Seconds since the pause began.
        public var seconds: Double
        /// Seconds until the next probe.
        public var nextProbe: Double

        /// The failure's code alone; letters, digits and hyphens.
        public var code: String {
            let code = reason.prefix { $0 != ":" }
            return String(code.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        }

        /// Creates a pause.
        public init(reason: String, seconds: Double, nextProbe: Double) {
            self.reason = reason
            self.seconds = seconds
            self.nextProbe = nextProbe
        }
    }

    /// Between which numbers the launcher chooses how many workers there are.
    public struct Scaling: Hashable, Sendable, Codable {
        /// Fewest workers.
        public var least: Int
        /// Most workers.
        public var most: Int

        /// Creates a range.
        public init(least: Int, most: Int) {
            self.least = least
            self.most = most
        }
    }

    /// `ingest`, `extract`, `normalize` or `store`.
    public var name: String
    /// Workers connected.
    public var workers: Int
    /// Workers wanted: what the configuration or `scale` asked for; the launcher makes it so.
    public var desiredWorkers: Int
    /// The range in which the launcher chooses by load; absent where the number is fixed.
    public var scaling: Scaling?
    /// Times that `restart` was asked for since the hub started; the launcher makes it so.
    public var restarts: Int
    /// Connected workers that were there before the last `restart`.
    public var outdated: Int
    /// Inputs waiting.
    public var ready: Int
    /// Inputs leased to workers.
    public var atWork: Int
    /// Inputs waiting for a retry.
    public var retrying: Int
    /// Inputs finished since the hub started.
    public var done: Int
    /// Items that ended as skipped here since the hub started.
    public var skipped: Int
    /// Items that are dead here.
    public var dead: Int
    /// Times that an input was charged with a crash or with its time limit since the hub started.
    public var charged: Int
    /// Inputs finished a second, over the last ten seconds.
    public var rate: Double
    /// Seconds that the oldest waiting or leased input has been here; absent where there is none.
    public var oldest: Double?
    /// Why the stage is paused; absent where it is not.
    public var pause: Pause?

    /// Creates a status.
    public init(
        name: String, workers: Int, desiredWorkers: Int, ready: Int, atWork: Int, retrying: Int, done: Int,
        skipped: Int, dead: Int, charged: Int = 0, rate: Double, oldest: Double? = nil, pause: Pause? = nil,
        scaling: Scaling? = nil, restarts: Int = 0, outdated: Int = 0
    ) {
        self.name = name
        self.workers = workers
        self.desiredWorkers = desiredWorkers
        self.ready = ready
        self.atWork = atWork
        self.retrying = retrying
        self.done = done
        self.skipped = skipped
        self.dead = dead
        self.charged = charged
        self.rate = rate
        self.oldest = oldest
        self.pause = pause
        self.scaling = scaling
        self.restarts = restarts
        self.outdated = outdated
    }
}
