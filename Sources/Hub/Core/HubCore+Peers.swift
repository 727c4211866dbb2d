import HubInterface
import Platform

/// Peers come, speak and are understood.
extension HubCore {
    /// More peers than this are refused.
    private static let mostPeers = 10_000

    mutating func receive(_ commands: [PeerCommand], number: UInt64, from id: PeerID) {
        guard isNext(number, commands, from: id) else { return discard(commands[...]) }
        for (index, command) in commands.enumerated() {
            guard take(command, number: number, from: id) else { return discard(commands[index...]) }
        }
        peers[id]?.lastHeard = now
    }

    /// Does what a command wants; false where it, and all after it, are not listened to.
    private mutating func take(_ command: PeerCommand, number: UInt64, from id: PeerID) -> Bool {
        if case .hello(let hello) = command { return welcome(hello, number: number, from: id) }
        guard peers[id] != nil else {
            refuse(id, .helloFirst, "say HELLO first, on this same connection")
            return false
        }
        obey(command, from: id)
        return true
    }

    /// Lets go of what came with commands that nobody listens to.
    private mutating func discard(_ commands: ArraySlice<PeerCommand>) {
        for command in commands {
            switch command {
            case .submit(_, let submissions): submissions.forEach { release($0.payload) }
            case .done(_, _, let result): discard(result)
            default: break
            }
        }
    }

    private mutating func obey(_ command: PeerCommand, from id: PeerID) {
        switch command {
        case .hello: break
        case .submit(let request, let submissions): submit(submissions, origin: .peer(id, request: request))
        case .credit(let credit): add(credit, to: id)
        case .start(let lease): start(lease, by: id)
        case .progress(let lease): progress(lease, by: id)
        case .done(let lease, let cost, let result): finish(lease, cost, result, by: id)
        case .fail(let lease, let failure): fail(lease, failure, by: id)
        case .giveBack(let lease): takeBack(lease, from: id)
        case .drain: leaveLine(id)
        case .bye: leave(id)
        case .ping: send(.pong, to: id)
        case .pong: break
        case .unknown: refuse(id, .unknownCommand, "the command is not known, or only the hub may say it")
        }
    }

    private mutating func welcome(_ hello: Hello, number: UInt64, from id: PeerID) -> Bool {
        let stage = stages.firstIndex { $0.settings.name == hello.stage }
        guard stage != nil || hello.stage.isEmpty else {
            let names = stages.map(\.settings.name).joined(separator: ", ")
            refuse(id, .unknownStage, "no stage is called \"\(hello.stage)\"; the stages are \(names)")
            return false
        }
        guard peers[id] != nil || peers.count < Self.mostPeers else {
            refuse(id, .tooManyPeers, "\(Self.mostPeers) peers are connected already")
            return false
        }
        replaceEarlier(of: hello, at: id)
        join(Peer(id: id, hello: hello, stage: stage, credit: Credit(), lastHeard: now, lastNumber: number))
        return true
    }

    private mutating func join(_ peer: Peer) {
        peers[peer.id] = peer
        if let stage = peer.stage { stages[stage].workers += 1 }
        if nextSweep == nil { nextSweep = now + sweepInterval }
        send(.welcome(stage: peer.stage, greeting: peer.hello.greeting), to: peer.id)
        note(.joined(peer.worker))
        var credit = peer.hello.credit
        // A worker that speaks of documents alone has room for any bytes.
        if credit.documents > 0, credit.bytes == 0 { credit.bytes = .max }
        add(credit, to: peer.id)
        if isShuttingDown { send(.drain, to: peer.id) }
    }

    private mutating func leave(_ id: PeerID) {
        send(.bye, to: id)
        depart(id, .bye)
    }

    /// Counts and answers what cannot be understood or may not be said.
    mutating func refuse(_ id: PeerID, _ rejection: Rejection, _ message: String, lease: Lease? = nil) {
        rejections[rejection, default: 0] += 1
        send(.reject(rejection, message: message, lease), to: id)
        if rejection != .staleLease { note(.rejected(id, rejection, message: message)) }
        if peers[id] == nil { effects.append(.forget(id)) }
    }

    /// Ends a peer: what it holds goes back, and nobody is charged here.
    mutating func depart(_ id: PeerID, _ departure: HubNotice.Departure, keepsAddress: Bool = false) {
        guard let peer = peers[id] else { return }
        leaveLine(id)
        remember(peer, departure)
        for sequence in peer.leases.reversed() {
            let wasLost = departure != .bye && departure != .replaced && leases[sequence]?.isStarted == true
            if wasLost { lose(sequence) } else { revoke(sequence) }
        }
        peers[id] = nil
        if let stage = peer.stage {
            stages[stage].workers -= 1
            if stages[stage].reserved == id { stages[stage].reserved = nil }
        }
        note(.left(peer.worker, departure, leases: peer.leases.count))
        if !keepsAddress { effects.append(.forget(id)) }
    }
}

extension Peer {
    var worker: HubNotice.Worker {
        HubNotice.Worker(name: hello.name, stage: hello.stage, host: hello.host, processID: hello.processID)
    }
}
