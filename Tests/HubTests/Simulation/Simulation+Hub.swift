import Hub
import HubInterface
import Platform

/// The hub's side: events in, effects out, and its death.
extension Simulation {
    mutating func perform(_ happening: Happening) {
        switch happening {
        case .toHub(let peer, let commands): step(.frame(peer, commands))
        case .toWorker(let index, let connection, let command): hear(command, index, connection)
        case .finish(let index, let connection, let process, let lease): finish(index, connection, process, lease)
        case .ping(let index, let process): ping(index, process)
        case .begin(let index): begin(index)
        case .report(let exit, let epoch): if epoch == self.epoch { step(.exit(exit)) }
        case .commit(let count, let epoch): if epoch == self.epoch { commit(count) }
        case .startHub: startHub()
        case .fault: fault()
        case .submit(let number): submit(number)
        case .tick:
            if let deadline = core?.nextDeadline, deadline <= now { step(.tick) }
            plan(.tick, in: 20...20)
        }
    }

    mutating func startHub() {
        let settings = HubSettings(
            stateFolder: "/state", inFlightDocuments: 6, maximumItemBytes: 1_000, retryAttempts: 50,
            backoffMilliseconds: HubSettings.Backoff(first: 100, limit: 2_000),
            stages: ["ingest", "store"].map { HubSettings.Stage(name: $0, timeLimitMilliseconds: 20_000) })
        let state = journal.begin()
        epoch = state.epoch
        core = HubCore(settings: settings, state: state, seed: random.next(), now: now)
    }

    /// Memory and everything on its way is gone; the disk stays.
    mutating func killHub() {
        core = nil
        uncommitted = []
        epoch = 0
        for index in workers.indices { cut(index) }
        plan(.startHub, in: 10...3_000)
    }

    mutating func step(_ event: HubEvent) {
        guard var core else { return }
        let effects = core.step(event, now: now)
        self.core = core
        for effect in effects {
            switch effect {
            case .send(let peer, let command): send(command, to: peer)
            case .journal(let change):
                uncommitted.append(change)
                plan(.commit(1, epoch: epoch), in: 1...40)
            case .reply(_, .submitted(let receipt)) where receipt.accepted + receipt.duplicates == 1: break
            case .release, .forget, .reply, .notice: break
            }
        }
    }

    private mutating func commit(_ count: Int) {
        let changes = Array(uncommitted.prefix(count))
        uncommitted.removeFirst(changes.count)
        let flags = journal.commit(changes)
        for case .accept(let acceptance) in changes { accepted.formUnion(acceptance.submissions.compactMap(\.id)) }
        step(.journaled(JournalReceipt(count: changes.count, flags: flags)))
    }

    /// Submits until the item is on disk, as a submitter does that hears nothing.
    private mutating func submit(_ number: Int) {
        guard !accepted.contains(Self.id(number)) else { return }
        let payload = PayloadHandle(number: UInt64(number), byteCount: 10)
        step(
            .submit(
                RequestID(UInt64(number)), [Submission(id: Self.id(number), uri: "test:\(number)", payload: payload)]))
        plan(.submit(number), in: 500...1_000)
    }

    /// What the hub sends arrives after a while, if the connection lasts; a worker that is gone cannot be reached.
    private mutating func send(_ command: HubCommand, to peer: PeerID) {
        guard let index = workers.firstIndex(where: { $0.peer == peer }) else { return }
        plan(.toWorker(index, connection: workers[index].connection, command), in: 1...1)
    }

    private mutating func fault() {
        let index = Int.random(in: workers.indices, using: &random)
        switch Int.random(in: 0..<6, using: &random) {
        case 0: killHub()
        case 1: end(index, signal: 9, isIntended: true)
        case 2: cut(index)
        case 3: workers[index].hungUntil = now + .milliseconds(Int.random(in: 100...9_000, using: &random))
        case 4: isStoreAway.toggle()
        default:
            if let peer = workers[index].peer {
                plan(.toHub(peer, [.start(Lease(epoch: epoch, sequence: 1))]), in: 0...5)
            }
        }
    }
}
