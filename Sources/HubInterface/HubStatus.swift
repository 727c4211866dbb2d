/// What the hub is doing, as `GET /v1/status` tells.
///
/// At all times accepted = stored + skipped + dead + open.
public struct HubStatus: Hashable, Sendable, Codable {
    /// Where the hub is in its life.
    public enum Phase: String, Hashable, Sendable, Codable {
        case running
        /// Takes nothing new out of the queue of ingest; what is on its way goes on to the ledger.
        case draining
        /// Nothing is on its way any more; open items wait in the journal.
        case drained
    }

    /// An input that a worker has started.
    public struct Work: Hashable, Sendable, Codable {
        /// Where its item came from.
        public var uri: String
        /// Seconds since its start.
        public var seconds: Double
        /// Seconds until its time limit, where the worker says nothing of progress.
        public var secondsLeft: Double

        /// Creates a work.
        public init(uri: String, seconds: Double, secondsLeft: Double) {
            self.uri = uri
            self.seconds = seconds
            self.secondsLeft = secondsLeft
        }
    }

    /// A connected worker.
    public struct Worker: Hashable, Sendable, Codable {
        /// The name that it gave (`extract-1`).
        public var name: String
        /// Its stage.
        public var stage: String
        /// Its host.
        public var host: String
        /// Its process.
        public var processID: Int
        /// Inputs leased to it.
        public var atWork: Int
        /// The inputs that it has started, for naming what a drain waits for.
        public var started: [Work]
        /// Whether its stage is made: it has given credit.
        public var isReady: Bool

        /// Creates a worker.
        public init(
            name: String, stage: String, host: String, processID: Int, atWork: Int, started: [Work],
            isReady: Bool = true
        ) {
            self.name = name
            self.stage = stage
            self.host = host
            self.processID = processID
            self.atWork = atWork
            self.started = started
            self.isReady = isReady
        }
    }

    /// Where the hub is in its life.
    public var phase: Phase
    /// Times the hub was started on this journal.
    public var epoch: UInt64
    /// Items taken on, ever.
    public var accepted: Int
    /// Items whose document is in the ledger.
    public var stored: Int
    /// Items that ended for a reason that is no error; containers among them.
    public var skipped: Int
    /// Items set aside.
    public var dead: Int
    /// Items on their way.
    public var open: Int
    /// The stages in order.
    public var stages: [StageStatus]
    /// The connected workers by name.
    public var workers: [Worker]

    /// Creates a status.
    public init(
        phase: Phase, epoch: UInt64, accepted: Int, stored: Int, skipped: Int, dead: Int, open: Int,
        stages: [StageStatus], workers: [Worker]
    ) {
        self.phase = phase
        self.epoch = epoch
        self.accepted = accepted
        self.stored = stored
        self.skipped = skipped
        self.dead = dead
        self.open = open
        self.stages = stages
        self.workers = workers
    }
}
