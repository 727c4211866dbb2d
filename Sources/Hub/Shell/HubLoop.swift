import Failpoints
import Glibc
import HubInterface
import Logging
import Platform
import ZeroMQ

/// The hub's own thread: it alone has the socket and the core.
struct HubLoop: ~Copyable {
    /// Messages taken in before what they brought about goes out.
    private static let mostMessages = 512
    /// How long workers have to finish and leave when the hub ends.
    private static let farewell = Duration.seconds(5)
    /// How long the last frames have to go out.
    static let linger = Duration.milliseconds(300)

    let journal: any Journal
    let writer: JournalThread
    let mailbox: Mailbox
    let socket: Socket
    /// The tcp endpoints, where they ask for keys.
    let door: SecureDoor?
    let signals: SignalSource?
    /// The process whose end is the hub's end.
    let parent: Int32?

    var core: HubCore
    var effects: [HubEffect] = []
    var outbox = Outbox()
    var payloads = PayloadStore()
    var addresses = AddressBook()
    /// Peers whose routing id is not needed once the outbox is empty.
    var forgotten: [PeerID] = []
    /// Changes for the journal's thread.
    var entries: [JournalEntry] = []
    var submitters: [RequestID: Waiter<SubmissionReceipt>] = [:]
    var requesters: [RequestID: Waiter<Bool>] = [:]
    var lastRequest: UInt64 = 0
    var counters = ShellCounters()
    var log: NoticeLog
    /// When the hub ends at the latest; nil while it is not asked to.
    var end: MonotonicTime?
    var failure: HubFailure?

    /// Runs until the hub is asked to end and has done so in good order.
    ///
    /// - Throws: `HubFailure` where it cannot go on.
    mutating func run() throws(HubFailure) {
        var poller = Poller()
        let inbound = poller.add(socket)
        _ = poller.add(descriptor: mailbox.bell.descriptor)
        if let door {
            _ = poller.add(door.socket)
            _ = poller.add(door.gatekeeper.socket)
            _ = poller.add(door.monitor.socket)
        }
        if let signals { _ = poller.add(descriptor: signals.descriptor) }
        while !hasEnded {
            _ = try checked { () throws(ZeroMQError) in try poller.wait(patience) }
            readMail()
            if door != nil || poller.events(for: inbound).contains(.readable) { try receive() } else { tickIfDue() }
            readSignals()
            log.writeSums(.now)
            try act()
            if let failure { throw failure }
        }
    }

    private var hasEnded: Bool {
        guard let end else { return false }
        return core.workerCount == 0 || .now >= end
    }

    /// How long to sleep.
    private var patience: Duration? {
        let deadline = [core.nextDeadline, end, log.deadline].compactMap { $0 }.min()
        return deadline.map { max(.zero, $0 - .now) }
    }

    /// Takes in what has come, then looks at the clock: what was said in time counts as said in time.
    private mutating func receive() throws(HubFailure) {
        try receiveSecurely()
        for _ in 0..<Self.mostMessages {
            let parts = try checked { () throws(ZeroMQError) in try socket.receive() }
            guard let parts else { return tickIfDue() }
            take(parts, through: .plain)
        }
    }

    private mutating func receiveSecurely() throws(HubFailure) {
        guard let door else { return }
        for refusal in try checked({ () throws(ZeroMQError) in try door.admit() }) {
            counters.connectionsRefused += 1
            log.refuse(refusal, now: .now)
        }
        for _ in 0..<Self.mostMessages {
            let parts = try checked { () throws(ZeroMQError) in try door.socket.receive() }
            guard let parts else { return }
            take(parts, through: .secure)
        }
    }

    private mutating func take(_ parts: [[UInt8]], through way: Way) {
        guard let id = parts.first else { return }
        let route = [way.rawValue] + id
        counters.messagesReceived += 1
        let peer = addresses.peer(route)
        do throws(FrameFault) {
            try checkSize(parts)
            let (number, commands) = try FrameDecoder.decode(parts.dropFirst(), into: &payloads)
            let isDone = commands.contains { if case .done = $0 { true } else { false } }
            if isDone { Failpoint.hub(.beforeDone).reach() }
            step(.frame(peer, commands, number: number))
            if isDone { Failpoint.hub(.afterDone).reach() }
        } catch {
            step(.unreadable(peer, error.rejection, message: error.message))
        }
    }

    /// Larger parts than these never come from one who knows the rules; libzmq lets no more than twice as much in.
    private func checkSize(_ parts: [[UInt8]]) throws(FrameFault) {
        let limit = core.settings.largestPart
        guard let part = parts.first(where: { $0.count > limit }) else { return }
        throw FrameFault(
            rejection: .tooLarge, message: "a part of the message has \(part.count) bytes, \(limit) are allowed")
    }

    private mutating func tickIfDue() {
        let now = MonotonicTime.now
        if let deadline = core.nextDeadline, deadline <= now { step(.tick) }
    }

    private mutating func readSignals() {
        while let signal = signals?.next() {
            guard end == nil else { return end = .now }
            let isOrphan = parent.map(ParentProcess.hasEnded) == true
            finish(isOrphan ? "the process that started the hub has ended" : "received \(signalName(Int(signal)))")
        }
    }

    /// Tells the workers to leave, and waits a while for it.
    mutating func finish(_ reason: String) {
        guard end == nil else { return }
        log.logger.info("ending: \(reason)")
        end = .now + Self.farewell
        step(.shutDown)
        Failpoint.hub(.draining).reach()
    }

    mutating func step(_ event: HubEvent) { core.step(event, now: .now, into: &effects) }

    /// The one door for ZeroMQ's errors that should not be.
    func checked<Value: ~Copyable>(_ body: () throws(ZeroMQError) -> Value) throws(HubFailure) -> Value {
        do throws(ZeroMQError) {
            return try body()
        } catch {
            throw .unavailable("the hub's socket: \(error)")
        }
    }
}
