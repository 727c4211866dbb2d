import Failpoints
import HubInterface
import Platform
import ZeroMQ

/// The core has decided; the shell does it.
extension HubLoop {
    /// Does everything that the steps since the last time have decided.
    mutating func act() throws(HubFailure) {
        repeat {
            let decided = effects
            effects = []
            for effect in decided { perform(effect) }
            writer.hand(&entries)
            try sendLetters()
        } while !effects.isEmpty
    }

    private mutating func perform(_ effect: HubEffect) {
        switch effect {
        case .send(let peer, let command): post(command, to: peer)
        case .journal(let change): entries.append(entry(change))
        case .release(let payload): payloads.release(payload)
        case .forget(let peer): forgotten.append(peer)
        case .reply(let request, .submitted(let receipt)):
            Failpoint.hub(.beforeAccepted).reach()
            submitters.removeValue(forKey: request)?.resume(returning: receipt)
            Failpoint.hub(.afterAccepted).reach()
        case .reply(let request, .done(let isDone)):
            requesters.removeValue(forKey: request)?.resume(returning: isDone)
        case .notice(let notice): log.write(notice, now: .now)
        }
    }

    private mutating func post(_ command: HubCommand, to peer: PeerID) {
        var payload: Outbox.Payload?
        if case .job(let job) = command {
            // The bytes are taken now: the core may release them within the same step.
            payload = payloads[job.input].map { .bytes($0) } ?? .journal(job.key)
        }
        outbox.add(command.wire(settings: core.settings, epoch: core.epoch), to: peer, payload)
    }

    private func entry(_ change: JournalWrite) -> JournalEntry {
        switch change {
        case .accept(let acceptance): JournalEntry(write: change, payloads: bytes(of: acceptance.submissions))
        case .expand(_, _, let children): JournalEntry(write: change, payloads: bytes(of: children))
        case .finish, .attempt, .reopen, .drop, .scale: JournalEntry(write: change)
        }
    }

    private func bytes(of submissions: [Submission]) -> [[UInt8]] {
        submissions.map { payloads[$0.payload] ?? [] }
    }

    private mutating func sendLetters() throws(HubFailure) {
        let fromJournal = try readWanted()
        for letter in outbox.letters {
            guard let parts = letter.parts(fromJournal, number: addresses.number(letter)) else {
                throw .disk("the journal has lost the input of an open item: restore the state folder from a backup")
            }
            if letter.hasJob { Failpoint.hub(.beforeJob).reach() }
            try send(parts, to: letter.peer)
            if letter.hasJob { Failpoint.hub(.afterJob).reach() }
        }
        outbox.empty()
        forgotten.forEach { addresses.forget($0) }
        forgotten.removeAll(keepingCapacity: true)
    }

    private func readWanted() throws(HubFailure) -> [ItemKey: [UInt8]] {
        guard !outbox.wanted.isEmpty else { return [:] }
        do throws(JournalError) {
            return try journal.payloads(of: outbox.wanted)
        } catch {
            throw .disk(error.description)
        }
    }

    /// Sends without waiting; a peer that cannot be reached is gone, and what it should have got goes to others.
    private mutating func send(_ parts: [[UInt8]], to peer: PeerID) throws(HubFailure) {
        guard let route = addresses.route(peer) else { return discard(peer, "forgotten") }
        do throws(ZeroMQError) {
            guard try send(parts, along: route) else { return discard(peer, "no-room") }
            counters.messagesSent += 1
        } catch {
            guard error.code == .hostUnreachable else { throw .unavailable("the hub's socket: \(error)") }
            discard(peer, "unreachable")
        }
    }

    /// The first byte of a route says through which socket it leads.
    private func send(_ parts: [[UInt8]], along route: [UInt8]) throws(ZeroMQError) -> Bool {
        let message = [Array(route.dropFirst())] + parts
        guard let door, route.first == Way.secure.rawValue else { return try socket.send(message) }
        return try door.socket.send(message)
    }

    private mutating func discard(_ peer: PeerID, _ reason: String) {
        counters.discarded[reason, default: 0] += 1
        step(.unreachable(peer))
    }
}

extension JournalThread {
    /// Queues changes and leaves the buffer empty.
    func hand(_ entries: inout [JournalEntry]) {
        guard !entries.isEmpty else { return }
        append(entries)
        entries.removeAll(keepingCapacity: true)
    }
}
