import Hub
import HubInterface
import PipelineMessages
import Platform

/// The hub's side: what its shell does around the core, and its death.
extension Simulation {
    mutating func startHub() {
        guard hub == nil else { return }
        runs += 1
        let state = disk.begin()
        trace.add(now, "hub: run \(runs), epoch \(state.epoch), \(state.open.count) open")
        let core = MutatedCore(
            settings: settings, state: state, ids: disk.cached.ids, seed: random.next(), now: now, mutation)
        hub = SimulatedHub(run: runs, core: core, books: HubBooks(settings: settings, state: state))
        scaled = state.workers
        reconnectAll()
        for stage in settings.stages.indices { plan(.adjust(stage: stage), in: 100...1_000) }
    }

    /// Memory is gone; the disk's cache stays, unless the power is lost too.
    mutating func endHub(losingPower: Bool, because reason: String) {
        guard hub != nil else { return }
        trace.add(now, "hub: \(reason)")
        if let hub { waits += hub.books.tries.waits }
        hub = nil
        if losingPower, Bool.random(using: &random) { disk.loseCache() }
        for connection in connections.keys.sorted() { close(connection) }
        plan(.startHub, in: 10...2_000)
    }

    /// Whether the hub is there and awake; what comes while it is stopped comes later.
    mutating func isAwake(for happening: Happening) -> Bool {
        guard let hub else { return false }
        guard hub.hungUntil > now else { return true }
        agenda.add(happening, at: hub.hungUntil)
        return false
    }

    mutating func take(_ parts: [[UInt8]], from connection: Int) {
        guard let peer = hub?.addresses.peer(Self.route(connection)) else { return }
        let event = decode(parts, from: peer)
        if trace.isOn {
            let speaker = name(of: connection)
            trace.add(now, "\(speaker) -> hub: \(event)")
        }
        step(event)
    }

    private mutating func decode(_ parts: [[UInt8]], from peer: PeerID) -> HubEvent {
        var payloads = hub?.payloads ?? PayloadStore()
        hub?.payloads = PayloadStore()
        defer { hub?.payloads = payloads }
        do throws(FrameFault) {
            let (number, commands) = try FrameDecoder.decode(parts[...], into: &payloads)
            return .frame(peer, commands, number: number)
        } catch {
            violations.append("a good frame is refused: \(error.message)")
            return .unreadable(peer, error.rejection, message: error.message)
        }
    }

    mutating func step(_ event: HubEvent) {
        guard let effects = hub?.core.step(event, now: now) else { return }
        if let core = hub?.core.core { hub?.books.note(event, effects, by: core, now: now) }
        for effect in effects { perform(effect) }
        handToDisk()
        deliver()
        check()
        planHubTimer()
    }

    private mutating func perform(_ effect: HubEffect) {
        switch effect {
        case .send(let peer, let command): post(command, to: peer)
        case .journal(let change):
            let entry = entry(change)
            hub?.entries.append(entry)
        case .release(let payload): hub?.payloads.release(payload)
        case .forget(let peer): hub?.forgotten.append(peer)
        case .reply(let request, .submitted(let receipt)): keep(receipt, batch: Int(request.number))
        case .reply(let request, .done(let isDone)): trace.add(now, "operator: \(request.number) done: \(isDone)")
        case .notice(let notice): trace.add(now, "hub: \(notice)")
        }
    }

    private mutating func post(_ command: HubCommand, to peer: PeerID) {
        guard let epoch = hub?.core.core.epoch else { return }
        var payload: Outbox.Payload?
        if case .job(let job) = command {
            if let outcome = disk.cached.records[job.key]?.outcome {
                violations.append("item \(job.id.low) is given out, and has ended as \(outcome)")
            }
            payload = hub?.payloads[job.input].map { .bytes($0) } ?? .journal(job.key)
        }
        hub?.outbox.add(command.wire(settings: settings, epoch: epoch), to: peer, payload)
    }

    private func entry(_ change: JournalWrite) -> JournalEntry {
        switch change {
        case .accept(let acceptance): JournalEntry(write: change, payloads: bytes(of: acceptance.submissions))
        case .expand(_, _, let children): JournalEntry(write: change, payloads: bytes(of: children))
        case .finish, .attempt, .reopen, .drop, .scale: JournalEntry(write: change)
        }
    }

    private func bytes(of submissions: [Submission]) -> [[UInt8]] {
        submissions.map { hub?.payloads[$0.payload] ?? [] }
    }

    /// Sends what has gathered; who cannot be reached is gone.
    private mutating func deliver() {
        guard let outbox = hub?.outbox, !outbox.isEmpty else { return forget() }
        hub?.outbox.empty()
        var unreachable: [PeerID] = []
        for letter in outbox.letters where !send(letter, outbox.wanted) { unreachable.append(letter.peer) }
        forget()
        for peer in unreachable { step(.unreachable(peer)) }
    }

    private mutating func forget() {
        for peer in hub?.forgotten ?? [] { hub?.addresses.forget(peer) }
        hub?.forgotten = []
    }

    private mutating func send(_ letter: Outbox.Letter, _ wanted: [ItemKey]) -> Bool {
        guard let route = hub?.addresses.route(letter.peer) else { return false }
        let stored = wanted.map { ($0, disk.cached.records[$0]?.payload ?? []) }
        let number = hub?.addresses.number(letter) ?? 0
        guard let parts = letter.parts(Dictionary(stored) { first, _ in first }, number: number) else {
            violations.append("the journal has lost an input")
            return true
        }
        let connection = Self.connection(route)
        guard connections[connection]?.isOpen == true else { return false }
        sendFromHub(parts, over: connection)
        return true
    }

    private mutating func planHubTimer() {
        guard let hub, let deadline = hub.core.core.nextDeadline else { return }
        guard hub.timer.map({ deadline < $0 }) ?? true else { return }
        self.hub?.timer = deadline
        agenda.add(.hubTimer(run: hub.run), at: deadline)
    }

    mutating func tick() {
        hub?.timer = nil
        guard let deadline = hub?.core.core.nextDeadline else { return }
        if deadline <= now { step(.tick) } else { planHubTimer() }
    }
}
