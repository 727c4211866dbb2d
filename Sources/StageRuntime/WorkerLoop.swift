import Failpoints
import Glibc
import Logging
import PipelineMessages
import PipelineStage
import Platform
import ZeroMQ

/// Turns what happens into events for the machine, and does what it says: the worker's only place with side effects.
struct WorkerLoop: ~Copyable {
    private let logger: Logger
    private let crumbs: CrumbFile?
    private let reports: Mailbox<WorkerEvent>
    private let work: WorkThread
    private let stop: Int32
    private let parent: Int32?
    private let stage: StageName
    private var machine: WorkerMachine
    private var link: HubLink
    private var waiting: WaitList

    init(options: WorkerOptions, logger: Logger, stop: Int32, makeStage: @escaping StageMaker) throws {
        let crumbs = try options.crumbFolder.map { try CrumbFile(folder: $0, worker: options.name) }
        let reports = try Mailbox<WorkerEvent>()
        let link = try HubLink(endpoint: options.endpoint, keys: options.keys, context: Context())
        let work = try WorkThread.start(options.stage, reports: reports, makeStage: makeStage)
        waiting = WaitList(link.socket, reports.doorbell.descriptor, stop: stop)
        machine = WorkerMachine(
            identity: WorkerIdentity(options), unfinished: crumbs?.unfinished ?? [],
            earlierProcessID: crumbs?.earlierProcessID ?? 0, now: .now)
        (self.logger, self.crumbs, self.reports, self.stop) = (logger, crumbs, reports, stop)
        parent = options.parent
        stage = options.stage
        self.link = link
        self.work = work
    }

    mutating func begin() throws {
        pass(.connecting)
        _ = try take([.begin])
    }

    /// Waits for the next things to happen and deals with them; the ending, where it came.
    mutating func turn() throws -> WorkerEnding? {
        _ = try waiting.poller.wait(max(machine.deadline - .now, .zero))
        var events: [WorkerEvent] = []
        while let received = try link.receive() { events += received }
        if let refusal = try link.refusal() { logger.warning("\(refusal)") }
        events += reports.takeAll()
        if waiting.isStopped { events.append(.stop) }
        if let parent, ParentProcess.hasEnded(parent) { events.append(.orphaned) }
        events.append(.timer)
        return try take(events)
    }

    private mutating func take(_ events: [WorkerEvent]) throws -> WorkerEnding? {
        var ending: WorkerEnding?
        var isStarting = false
        var isDone = false
        for event in events where ending == nil {
            for action in machine.step(event, now: .now) where ending == nil {
                if case .work = action { isStarting = true }
                if case .erase = action { isDone = true }
                ending = try perform(action)
            }
        }
        if isDone { pass(.beforeDone) }
        try link.flush()
        if isDone { pass(.afterDone) }
        if isStarting { pass(.afterStart) }
        return ending
    }

    private func pass(_ place: Failpoint.Worker) { Failpoint.worker(stage, place).reach() }

    private mutating func perform(_ action: WorkerAction) throws -> WorkerEnding? {
        switch action {
        case .send(let command, let payloads):
            if case .drain = command.kind { pass(.draining) }
            link.add(command, payloads)
        case .reconnect:
            try link.reconnect()
            waiting = WaitList(link.socket, reports.doorbell.descriptor, stop: stop)
        case .prepare(let settings):
            pass(.welcomed)
            work.order(.prepare(settings))
        case .work(let jobs): work.order(.work(jobs.map(\.payload)))
        case .mark(let leases):
            pass(.beforeStart)
            crumbs?.mark(leases)
        case .erase(let leases): crumbs?.erase(leases)
        case .eraseAll: crumbs?.eraseAll(processID: getpid())
        case .note(let text): logger.info("\(text)")
        case .end(let ending): return ending
        }
        return nil
    }

    /// Ends the stage's thread, if it is not at work.
    consuming func end(_ ending: WorkerEnding) -> WorkerEnding {
        if machine.atWork.isEmpty { work.end() }
        return ending
    }
}

/// What the loop waits for.
private struct WaitList: ~Copyable {
    var poller = Poller()
    private let stop: Poller.Key

    init(_ socket: borrowing Socket, _ reports: Int32, stop: Int32) {
        _ = poller.add(socket)
        _ = poller.add(descriptor: reports)
        self.stop = poller.add(descriptor: stop)
    }

    /// Whether the worker is to end: true once, for a signal's descriptor stays readable.
    var isStopped: Bool {
        mutating get {
            guard poller.events(for: stop).contains(.readable) else { return false }
            poller.setEvents([], for: stop)
            return true
        }
    }
}

extension WorkerIdentity {
    init(_ options: WorkerOptions) {
        self.init(
            name: options.name, stage: options.stage.rawValue, host: HostName.current, processID: getpid(), build: "",
            documents: max(options.credit, 1), bytes: options.creditBytes, endpoint: options.endpoint)
    }
}
