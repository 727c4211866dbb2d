package import Platform

/// What a worker says and does, as a value: no socket, clock, thread or file inside.
///
/// See docs/hub-protocol.md, "A worker's life".
package struct WorkerMachine: Sendable {
    enum Phase: Hashable, Sendable {
        /// HELLO is on its way since then.
        case greeting(since: MonotonicTime)
        /// The hub gives work.
        case serving
        /// BYE is on its way; the worker ends then at the latest, for that reason.
        case leaving(WorkerEnding, until: MonotonicTime)
    }

    /// How long a hub may be away before the worker, never having seen it, gives up.
    static let firstPatience = Duration.seconds(30)
    /// How long BYE waits for its confirmation.
    static let leavePatience = Duration.seconds(2)
    /// How long a stage may go on with a job whose result nobody waits for.
    static let cancelPatience = Duration.seconds(5)

    /// How long a worker whose launcher is gone may go on with what is at work.
    static let orphanPatience = Duration.seconds(5)

    let identity: WorkerIdentity
    /// Leases that the predecessor had started and not finished; told until a hub has heard it.
    var unfinished: [Lease]
    /// The predecessor's process; 0 where no crumb file is kept.
    let earlierProcessID: Int32

    var phase: Phase
    let began: MonotonicTime
    var hasServed = false
    var isDraining = false
    /// The hub's; 0 before the first WELCOME.
    var epoch: UInt64 = 0
    var ping = Duration.seconds(1)
    var silence = Duration.seconds(4)
    var maximumPayload = 0
    var lastSent: MonotonicTime
    var lastHeard: MonotonicTime
    /// Times that HELLO was said.
    var greetings: UInt32 = 0
    /// Number of the hub's last message; 0 where it does not count them.
    var lastNumber: UInt64 = 0

    /// What the stage was made with; nil before.
    var settings: [String: String]?
    /// Inputs that the stage takes at once; nil while it is being made.
    var batchLimit: Int?
    /// Whether the hub has the worker's credit: it is given when the stage is ready, so that no job waits for it.
    var isCredited = false
    /// When the worker ends at the latest, whatever it is at work on; nil while nobody wants that.
    var endDeadline: MonotonicTime?
    /// Jobs that are not started.
    var inbox: [WorkerJob] = []
    /// What the stage is at work on; empty when it is idle.
    var atWork: [WorkerJob] = []
    /// Leases at work whose result nobody waits for any more.
    var forgotten: Set<Lease> = []
    /// Inputs that it holds, at work and on deck.
    package var held: Int { inbox.count + atWork.count }
    /// Bytes of these.
    package var heldBytes: Int { inbox.byteCount + atWork.byteCount }
    /// Bytes of what it is at work on.
    package var bytesAtWork: Int { atWork.byteCount }
    /// When the worker gives up on a cancelled job at work.
    package internal(set) var cancelDeadline: MonotonicTime?

    private var actions: [WorkerAction] = []
    private(set) var now: MonotonicTime

    package init(identity: WorkerIdentity, unfinished: [Lease] = [], earlierProcessID: Int32 = 0, now: MonotonicTime) {
        self.identity = identity
        self.unfinished = unfinished
        self.earlierProcessID = earlierProcessID
        self.now = now
        (began, lastSent, lastHeard) = (now, now, now)
        phase = .greeting(since: now)
    }

    /// Takes in what happened; gives what must be done, in order.
    package mutating func step(_ event: WorkerEvent, now: MonotonicTime) -> [WorkerAction] {
        self.now = now
        handle(event)
        giveCredit()
        takeOn()
        leaveIfDone()
        defer { actions = [] }
        return actions
    }

    private mutating func handle(_ event: WorkerEvent) {
        switch event {
        case .begin: greet()
        case .frame(let number, let events): if isNext(number, events) { events.forEach { handle($0) } }
        case .received(let command, let payloads): hear(command, payloads)
        case .receivedNonsense(let reason): add(.note("the hub said something that is no message: \(reason)"))
        case .prepared(let limit): batchLimit = max(limit, 1)
        case .unprepared(let reason): leave(.badSettings(reason))
        case .finished(let results, let cost): finish(results, cost)
        case .stop: drain()
        case .orphaned: endSoon()
        case .timer: checkTimers()
        }
    }

    mutating func add(_ action: WorkerAction) {
        if case .send = action { lastSent = now }
        actions.append(action)
    }
}
