import DequeModule
import HubInterface
import Platform

/// Which input took its worker with it: never without evidence, and never a bystander.
///
/// A crash is confirmed by the launcher (`WorkerExit`), or by the crumb file that the next incarnation reads. The
/// crumb file says what had been started; the hub's own view says it only where no crumb file is kept, because the
/// last START and DONE of a dying process may never have left it.
extension HubCore {
    /// How long the work of a crashed worker waits for its next incarnation and the crumb file.
    private static let patience = Duration.milliseconds(800)
    /// How long frames of an ended process may still be on their way.
    private static let settling = Duration.milliseconds(50)
    /// How long a crumb file waits for the launcher's word: a signal that it sent itself is no evidence.
    private static let launcherPatience = Duration.seconds(2)
    private static let mostDeparted = 1_000

    mutating func noteExit(_ exit: WorkerExit) {
        let ended = peers.values.filter { $0.hello.name == exit.name && $0.hello.processID == exit.processID }
        if let peer = ended.min(by: { $0.id.number < $1.id.number }) {
            leaveLine(peer.id)
            peers[peer.id]?.exit = exit
            let wait = exit.isCrash && !peer.leases.isEmpty ? Self.patience : Self.settling
            return schedule(.departure(peer.id), at: now + wait)
        }
        let identity = departures.first { $0.name == exit.name && $0.processID == exit.processID }
        guard let identity else { return }
        departed[identity]?.exit = exit
        judge(identity)
    }

    mutating func departAfterExit(_ id: PeerID) {
        guard let exit = peers[id]?.exit else { return }
        depart(id, exit.isCrash ? .crashed : .exited)
    }

    /// Keeps what a worker held, for the evidence to come.
    mutating func remember(_ peer: Peer, _ departure: HubNotice.Departure) {
        let isEvidenceOpen = peer.exit?.isCrash ?? (departure != .bye && departure != .replaced)
        guard isEvidenceOpen, !peer.leases.isEmpty else { return }
        let lost = peer.leases.compactMap { sequence in
            leases[sequence].flatMap { lease in
                items[lease.item].map { DepartedWorker.Lost(sequence: sequence, lease: lease, stage: $0.stage) }
            }
        }
        departed[peer.identity] = DepartedWorker(identity: peer.identity, lost: lost, exit: peer.exit)
        departures.append(peer.identity)
        if departures.count > Self.mostDeparted, let oldest = departures.first { forget(oldest) }
    }

    /// A new incarnation speaks: its predecessors are gone, and it brings their crumb file.
    mutating func replaceEarlier(of hello: Hello, at id: PeerID) {
        if peers[id] != nil { depart(id, .replaced, keepsAddress: true) }
        guard !hello.stage.isEmpty else { return }
        let namesakes = peers.values.filter { $0.hello.name == hello.name && $0.hello.host == hello.host }
        for peer in namesakes.sorted(by: { $0.id.number < $1.id.number }) {
            if peer.hello.processID == hello.processID {
                depart(peer.id, .replaced)
            } else if peer.exit != nil || peer.hello.processID == hello.earlierProcessID {
                depart(peer.id, peer.exit?.isCrash == true ? .crashed : .exited)
            }
        }
        for identity in departures where identity.name == hello.name && identity.host == hello.host {
            read(hello, about: identity)
        }
    }

    /// Only the first incarnation after it can tell of a worker: the later ones have another one's crumb file.
    private mutating func read(_ hello: Hello, about identity: WorkerIdentity) {
        guard identity.processID != hello.processID else { return forget(identity) }
        guard case .unknown = departed[identity]?.crumbs else { return }
        let crumbs = crumbs(of: hello, about: identity)
        departed[identity]?.crumbs = crumbs
        judge(identity)
    }

    private func crumbs(of hello: Hello, about identity: WorkerIdentity) -> DepartedWorker.Crumbs {
        guard hello.earlierProcessID != 0 else { return .notKept }
        guard hello.earlierProcessID == identity.processID else { return .read([]) }
        return .read(Set(hello.unfinished.lazy.filter { [epoch] in $0.epoch == epoch }.map(\.sequence)))
    }

    /// Decides as soon as the evidence is complete.
    private mutating func judge(_ identity: WorkerIdentity) {
        guard let worker = departed[identity] else { return }
        let accused = worker.accused
        switch (worker.exit, worker.crumbs) {
        case (let exit?, _) where !exit.isCrash:
            forget(identity)
            letGo(worker)
        case (nil, .read) where accused.isEmpty: forget(identity)
        case (nil, .read):
            let end = now + Self.launcherPatience
            departed[identity]?.heldUntil = end
            hold(accused, until: end)
            schedule(.verdict(identity), at: end)
        case (_, .unknown), (nil, .notKept): break
        case (let exit?, _):
            forget(identity)
            blame(worker, exit)
        }
    }

    mutating func decideWithoutLauncher(_ identity: WorkerIdentity) {
        guard let worker = departed[identity], worker.exit == nil else { return }
        forget(identity)
        blame(worker, nil)
    }

    /// What an item did before it was dead counts no more, whenever the evidence of it comes.
    mutating func forgive(_ key: ItemKey) {
        for identity in departures { departed[identity]?.lost.removeAll { $0.lease.item == key } }
    }

    private mutating func forget(_ identity: WorkerIdentity) {
        departed[identity] = nil
        departures.removeAll { $0 == identity }
    }
}

extension WorkerExit {
    /// What the pipeline's own workers exit with when they end for a reason of their own (sysexits.h).
    private static let reasoned: Set<Int> = [0, 69, 70, 78]

    /// Whether the process was ended by a signal that nobody meant, or by an exit that it does not make by itself: a library's
    /// exit(1), an exception of a foreign worker.
    var isCrash: Bool {
        guard !isIntended else { return false }
        return signal != nil || status.map { !Self.reasoned.contains($0) } == true
    }

    /// What it ended by, as the reason of a charge.
    var code: String? { signal.map(signalName) ?? status.map { "exit-\($0)" } }
}
