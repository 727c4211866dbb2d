import Hub
import HubInterface
import Platform

/// The workers' side: processes that begin, work, crash and are started again.
extension Simulation {
    mutating func begin(_ index: Int) {
        lastProcess += 1
        workers[index].processID = lastProcess
        connect(index)
        plan(.ping(index, process: lastProcess), in: 1_000...1_000)
    }

    private mutating func connect(_ index: Int) {
        lastPeer += 1
        workers[index].peer = PeerID(lastPeer)
        workers[index].connection += 1
        workers[index].lastHeard = now
        greet(index)
    }

    private mutating func greet(_ index: Int) {
        workers[index].forgetLeases()
        say(index, workers[index].hello)
    }

    /// The connection is lost with all that was on its way; the worker connects again.
    mutating func cut(_ index: Int) {
        guard let peer = workers[index].peer else { return }
        agenda.removeAll { if case .toHub(peer, _) = $0.happening { true } else { false } }
        connect(index)
    }

    private mutating func say(_ index: Int, _ commands: PeerCommand...) {
        guard let peer = workers[index].peer else { return }
        plan(.toHub(peer, commands), in: 1...1)
    }

    /// The process ends; its last frames may never have left it.
    mutating func end(_ index: Int, signal: Int, isIntended: Bool) {
        guard let peer = workers[index].peer else { return }
        if chance(50) { agenda.removeAll { if case .toHub(peer, _) = $0.happening { true } else { false } } }
        let exit = WorkerExit(
            name: workers[index].name, processID: workers[index].processID, signal: signal, isIntended: isIntended,
            standardError: [])
        plan(.report(exit, epoch: epoch), in: 1...100)
        workers[index].unfinished = workers[index].crumbs
        workers[index].earlierProcessID = workers[index].processID
        workers[index].crumbs = []
        workers[index].inbox = []
        workers[index].atWork = nil
        workers[index].peer = nil
        workers[index].connection += 1
        plan(.begin(index), in: 110...1_500)
    }

    mutating func ping(_ index: Int, _ process: Int) {
        guard workers[index].processID == process, workers[index].peer != nil else { return }
        plan(.ping(index, process: process), in: 1_000...1_000)
        guard workers[index].hungUntil <= now else { return }
        if now - workers[index].lastHeard >= .seconds(4) { connect(index) } else { say(index, .ping) }
    }

    mutating func hear(_ command: HubCommand, _ index: Int, _ connection: Int) {
        guard workers[index].connection == connection, workers[index].peer != nil else { return }
        guard workers[index].hungUntil <= now else {
            let wait = Int((workers[index].hungUntil - now).millisecondsRoundedUp)
            return plan(.toWorker(index, connection: connection, command), in: wait...wait)
        }
        if workers[index].isWelcome { workers[index].lastHeard = now }
        switch command {
        case .welcome:
            workers[index].isWelcome = true
            workers[index].lastHeard = now
            workers[index].unfinished = []
        case .reject(.helloFirst, _, _): if workers[index].isWelcome { greet(index) }
        case .job(let job): if workers[index].isWelcome { workers[index].inbox.append(job) }
        case .cancel(let lease): cancel(lease, index)
        case .reject, .accepted, .drain, .bye, .pong: break
        }
        startNext(index)
    }

    private mutating func cancel(_ lease: Lease, _ index: Int) {
        if workers[index].atWork?.lease == lease { workers[index].isForgotten = true }
        let before = workers[index].inbox.count
        workers[index].inbox.removeAll { $0.lease == lease }
        if workers[index].inbox.count < before { say(index, .credit(Credit(documents: 1, bytes: 1_000))) }
    }

    private mutating func startNext(_ index: Int) {
        guard workers[index].atWork == nil, workers[index].isWelcome, !workers[index].inbox.isEmpty else { return }
        let job = workers[index].inbox.removeFirst()
        workers[index].atWork = job
        workers[index].isForgotten = false
        workers[index].crumbs = [job.lease]
        say(index, .start(job.lease))
        let worker = workers[index]
        if Self.isPoison(job.id, at: worker.stage) { return end(index, signal: 11, isIntended: false) }
        plan(.finish(index, connection: 0, process: worker.processID, job.lease), in: 1...300)
    }

    mutating func finish(_ index: Int, _ connection: Int, _ process: Int, _ lease: Lease) {
        guard workers[index].processID == process, let job = workers[index].atWork, job.lease == lease else { return }
        guard workers[index].hungUntil <= now else {
            return plan(.finish(index, connection: 0, process: process, lease), in: 100...100)
        }
        workers[index].atWork = nil
        workers[index].crumbs = []
        let credit = PeerCommand.credit(Credit(documents: 1, bytes: 1_000))
        if workers[index].isForgotten { say(index, credit) } else { say(index, result(job, index), credit) }
        startNext(index)
    }

    private mutating func result(_ job: Job, _ index: Int) -> PeerCommand {
        if workers[index].stage == "store" {
            if isStoreAway, now.nanoseconds < Int64(Self.faultsEnd) * 1_000_000 {
                return .fail(job.lease, Failure(kind: .dependency, code: "away", message: "the ledger is away"))
            }
            return .done(job.lease, Cost(), .stored(documentID: "\(job.id)"))
        }
        if job.id == Self.id(3) { return .fail(job.lease, Failure(kind: .permanent, code: "bad", message: "no text")) }
        if chance(10) { return .fail(job.lease, Failure(kind: .transient, code: "busy", message: "later")) }
        if job.id == Self.id(4) { return .done(job.lease, Cost(), .children(children)) }
        return .done(job.lease, Cost(), .output(PayloadHandle(number: job.lease.sequence + 1_000, byteCount: 20)))
    }

    private var children: [Submission] {
        (101...103).map { number in
            Submission(
                id: Self.id(number), uri: "test:\(number)",
                payload: PayloadHandle(number: UInt64(number), byteCount: 10))
        }
    }
}
