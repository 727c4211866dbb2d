import DequeModule
import HeapModule
package import HubInterface
package import Platform

/// The hub without sockets, clock, threads and files: queues, credit, leases, retries and blame as one value.
///
/// Everything happens by `step`; the same events at the same times give the same effects. Payloads are handles that
/// the shell owns. What must be durable is said to nobody before the journal's receipt comes back as an event.
package struct HubCore: Sendable {
    package internal(set) var settings: HubSettings
    package let epoch: UInt64
    package internal(set) var phase = HubStatus.Phase.running
    package internal(set) var counters: ItemCounters

    var stages: [StageState]
    var peers: [PeerID: Peer] = [:]
    /// Workers that went away with work, by incarnation, and the order in which they went.
    var departed: [WorkerIdentity: DepartedWorker] = [:]
    var departures: Deque<WorkerIdentity> = []
    /// Open items that were never dispatched since the hub started, oldest first.
    var intake: Deque<IntakeItem> = []
    /// Payload bytes of the intake that are held in memory.
    var intakeBytes = 0
    /// Charges of an earlier epoch against items in the intake.
    var earlierCharges: [ItemKey: [Charge]]
    var items: [ItemKey: OpenItem] = [:]
    var leases: [UInt64: ActiveLease] = [:]
    /// Changes on their way to the disk, oldest first.
    var pending: Deque<JournalWrite> = []
    /// Payload bytes of submissions on their way to the disk.
    var pendingBytes = 0
    /// Why the journal cannot be written; nil while it can.
    var journalStall: String?
    var isShuttingDown = false
    /// Items between their first lease and their end, and the payload bytes held for them.
    var inFlightDocuments = 0
    var inFlightBytes = 0

    var lastKey: ItemKey
    var lastSequence: UInt64 = 0
    var timers: Heap<HubTimer> = []
    var lastTimer: UInt64 = 0
    var nextSweep: MonotonicTime?
    var random: SplitMix64
    var rejections: [Rejection: Int] = [:]

    /// Of the step that is being made.
    var now: MonotonicTime
    var effects: [HubEffect] = []

    /// Creates a hub on what its journal holds.
    package init(settings: HubSettings, state: JournalState, seed: UInt64, now: MonotonicTime) {
        self.settings = settings
        self.now = now
        epoch = state.epoch
        counters = state.counters
        lastKey = state.lastKey
        earlierCharges = state.charges
        random = SplitMix64(seed: seed)
        stages = settings.stages.enumerated().map { index, stage in
            StageState(settings: stage, dead: state.dead[index] ?? 0, workers: state.workers[index])
        }
        intake = Deque(
            state.open.lazy.map {
                IntakeItem(key: $0.key, id: $0.id, payload: .journal(byteCount: $0.byteCount), since: now)
            })
    }

    /// Takes one event in and says what is to be done about it.
    package mutating func step(_ event: HubEvent, now: MonotonicTime) -> [HubEffect] {
        var effects: [HubEffect] = []
        step(event, now: now, into: &effects)
        return effects
    }

    /// Takes one event in and appends what is to be done about it; the buffer is the caller's to reuse.
    package mutating func step(_ event: HubEvent, now: MonotonicTime, into effects: inout [HubEffect]) {
        self.now = now
        swap(&self.effects, &effects)
        handle(event)
        dispatch()
        noteDrained()
        swap(&self.effects, &effects)
    }

    private mutating func handle(_ event: HubEvent) {
        switch event {
        case .frame(let peer, let commands, let number): receive(commands, number: number, from: peer)
        case .unreadable(let peer, let rejection, let message): refuse(peer, rejection, message)
        case .unreachable(let peer): depart(peer, .unreachable)
        case .submit(let request, let submissions): submit(submissions, origin: .request(request))
        case .journaled(let receipt): confirm(receipt)
        case .journalStalled(let reason): noteJournal(stalled: reason)
        case .tick: runTimers()
        case .exit(let exit): noteExit(exit)
        case .drain: drain()
        case .resume: resume()
        case .shutDown: shutDown()
        case .scale(let stage, let workers, let isAutomatic): scale(stage, to: workers, isAutomatic: isAutomatic)
        case .restart(let stage, let new): restart(stage, with: new)
        case .reopen(let request, let item): write(.reopen(request, item))
        case .drop(let request, let item): write(.drop(request, item))
        }
    }

    mutating func send(_ command: HubCommand, to peer: PeerID) { effects.append(.send(peer, command)) }

    mutating func note(_ notice: HubNotice) { effects.append(.notice(notice)) }

    mutating func write(_ change: JournalWrite) {
        pending.append(change)
        effects.append(.journal(change))
    }

    mutating func release(_ payload: PayloadHandle) {
        if !payload.isInJournal { effects.append(.release(payload)) }
    }
}
