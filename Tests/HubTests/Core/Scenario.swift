import Hub
import HubInterface
import Platform

/// A core with a clock that the test moves, and short ways to say what happens.
struct Scenario {
    var core: HubCore
    var now = MonotonicTime(nanoseconds: 1_000_000_000)
    /// Log lines so far; `step` leaves them out of what it returns.
    var notices: [HubNotice] = []
    private var nextPayload: UInt64 = 0
    /// What the journal was given and has not confirmed.
    private var unconfirmed: [JournalWrite] = []

    init(
        stages: [String] = ["ingest", "store"], credit: Int = 2, inFlightDocuments: Int = 100, retryAttempts: Int = 3,
        state: JournalState = JournalState()
    ) {
        let settings = HubSettings(
            stateFolder: "/state", inFlightDocuments: inFlightDocuments, maximumItemBytes: 1_000,
            retryAttempts: retryAttempts, backoffMilliseconds: HubSettings.Backoff(first: 100, limit: 1_000),
            stages: stages.map { HubSettings.Stage(name: $0, credit: credit, timeLimitMilliseconds: 60_000) })
        core = HubCore(settings: settings, state: state, seed: 1, now: now)
    }

    /// What the hub does about an event, log lines left out.
    mutating func step(_ event: HubEvent, after milliseconds: Int = 0) -> [HubEffect] {
        now = now + .milliseconds(milliseconds)
        var others: [HubEffect] = []
        for effect in core.step(event, now: now) {
            if case .journal(let change) = effect { unconfirmed.append(change) }
            if case .notice(let notice) = effect { notices.append(notice) } else { others.append(effect) }
        }
        return others
    }

    mutating func say(_ peer: UInt64, _ commands: PeerCommand..., after milliseconds: Int = 0) -> [HubEffect] {
        step(.frame(PeerID(peer), commands), after: milliseconds)
    }

    /// A worker that keeps a crumb file and has process id 100 + its peer number joins.
    @discardableResult
    mutating func join(
        _ peer: UInt64, _ stage: String, name: String? = nil, credit: Int = 2, bytes: Int = 10_000,
        unfinished: [Lease] = [], earlier: Int = 0, after milliseconds: Int = 0
    ) -> [HubEffect] {
        let hello = Hello(
            name: name ?? "\(stage)-\(peer)", stage: stage, host: "here", processID: 100 + Int(peer),
            credit: Credit(documents: credit, bytes: bytes), unfinished: unfinished, earlierProcessID: earlier)
        return say(peer, .hello(hello), after: milliseconds)
    }

    /// New items are submitted over HTTP and are on disk.
    @discardableResult
    mutating func submit(_ count: Int, bytes: Int = 10) -> [HubEffect] {
        let submissions = (0..<count).map { _ in submission(bytes: bytes) }
        return step(.submit(RequestID(1), submissions)) + confirm()
    }

    mutating func submission(bytes: Int = 10) -> Submission {
        nextPayload += 1
        let payload = PayloadHandle(number: nextPayload, byteCount: bytes)
        return Submission(id: ItemID(high: 0, low: nextPayload), uri: "test:\(nextPayload)", payload: payload)
    }

    /// Everything that was handed to the journal is on disk, and new.
    mutating func confirm() -> [HubEffect] {
        let flags = unconfirmed.reduce(0) { $0 + $1.flagCount }
        return confirm(flags: Array(repeating: true, count: flags))
    }

    /// Everything that was handed to the journal is on disk.
    mutating func confirm(flags: [Bool]) -> [HubEffect] {
        let receipt = JournalReceipt(count: unconfirmed.count, flags: flags)
        unconfirmed = []
        return step(.journaled(receipt))
    }

    /// Time passes while these peers say now and then that they live; what the hub does, its pongs left out.
    mutating func pass(_ milliseconds: Int, pinging peers: UInt64...) -> [HubEffect] {
        var effects: [HubEffect] = []
        var left = milliseconds
        while left > 0 {
            now = now + .milliseconds(min(left, 1_000))
            left -= 1_000
            for peer in peers { effects += say(peer, .ping).filter { $0 != send(peer, .pong) } }
            effects += step(.tick)
        }
        return effects
    }

    func status() -> HubStatus { core.status(now: now) { "item \($0.number)" } }
}

/// Lease of the first epoch.
func lease(_ sequence: UInt64) -> Lease { Lease(epoch: 1, sequence: sequence) }

/// A job as the hub sends it.
func job(
    _ sequence: UInt64, item: UInt64, attempt: Int = 1, payload: UInt64? = nil, bytes: Int = 10
) -> HubCommand {
    .job(
        Job(
            lease: lease(sequence), key: ItemKey(item), id: ItemID(high: 0, low: item), attempt: attempt,
            timeLimitMilliseconds: 60_000, input: PayloadHandle(number: payload ?? item, byteCount: bytes)))
}

func output(_ number: UInt64, bytes: Int = 20) -> WorkResult {
    .output(PayloadHandle(number: number, byteCount: bytes))
}

func done(_ sequence: UInt64, _ result: WorkResult) -> PeerCommand { .done(lease(sequence), Cost(), result) }

func send(_ peer: UInt64, _ command: HubCommand) -> HubEffect { .send(PeerID(peer), command) }

/// How a worker's process ended; peer numbers stand for process ids as in `join`.
func exit(
    _ name: String, peer: Int, signal: Int? = 11, status: Int? = nil, isIntended: Bool = false, lines: [String] = []
) -> HubEvent {
    .exit(
        WorkerExit(
            name: name, processID: 100 + peer, status: status, signal: signal, isIntended: isIntended,
            standardError: lines))
}
