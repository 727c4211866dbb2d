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

        /// Creates a pause.
        public init(reason: String, seconds: Double, nextProbe: Double) {
            self.reason = reason
            self.seconds = seconds
            self.nextProbe = nextProbe
        }
    }

    /// `ingest`, `extract`, `normalize` or `store`.
    public var name: String
    /// Workers connected.
    public var workers: Int
    /// Workers wanted: what the configuration or `scale` asked for; the launcher makes it so.
    public var desiredWorkers: Int
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
    /// Inputs finished a second, over the last ten seconds.
    public var rate: Double
    /// Seconds that the oldest waiting or leased input has been here; absent where there is none.
    public var oldest: Double?
    /// Why the stage is paused; absent where it is not.
    public var pause: Pause?

    /// Creates a status.
    public init(
        name: String, workers: Int, desiredWorkers: Int, ready: Int, atWork: Int, retrying: Int, done: Int,
        skipped: Int, dead: Int, rate: Double, oldest: Double? = nil, pause: Pause? = nil
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
        self.rate = rate
        self.oldest = oldest
        self.pause = pause
    }
}
