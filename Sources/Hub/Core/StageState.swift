import DequeModule
import HubInterface

/// Queues and counters of one stage.
struct StageState: Sendable {
    var settings: HubSettings.Stage { didSet { timeLimit = .milliseconds(settings.timeLimitMilliseconds) } }
    private(set) var timeLimit: Duration
    /// May hold items that have left meanwhile: what counts is the item's own state.
    var ready: Deque<ItemKey> = []
    /// Those that are given to a worker that has nothing else; the same holds.
    var alone: Deque<ItemKey> = []
    /// Workers with credit, the one that waited longest first; may hold some that have none any more.
    var line: Deque<PeerID> = []
    /// The worker that is kept free for an item that must be alone.
    var reserved: PeerID?
    var pause: StagePause?
    var desiredWorkers: Int
    /// Whether an operator has set the number of workers.
    var isScaledByHand: Bool
    /// Times that a restart was asked for.
    var restarts = 0
    /// Workers that were there before the last one.
    var outdated: Set<WorkerIdentity> = []
    var workers = 0
    /// Items in the states ready and alone.
    var readyCount = 0
    var leasedCount = 0
    var waitingCount = 0
    var done = 0
    var skipped = 0
    var dead = 0
    /// Times that an input was charged with a crash or with its time limit.
    var charged = 0
    var retries = 0
    var cost = Cost()
    var rate = RateMeter()

    init(settings: HubSettings.Stage, dead: Int, workers: Int?) {
        self.settings = settings
        self.dead = dead
        timeLimit = .milliseconds(settings.timeLimitMilliseconds)
        desiredWorkers = workers ?? settings.workers
        isScaledByHand = workers != nil
    }
}
