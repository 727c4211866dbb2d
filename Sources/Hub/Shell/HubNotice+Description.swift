import Logging

extension HubNotice: CustomStringConvertible {
    package var description: String {
        switch self {
        case .joined(let worker): "\(worker) has joined"
        case .left(let worker, let departure, 0): "\(worker) \(departure.rawValue)"
        case .left(let worker, let departure, let leases):
            "\(worker) \(departure.rawValue): \(leases) inputs go to others"
        case .rejected(let peer, let rejection, let message):
            "refused a frame of peer \(peer.number): \(rejection.rawValue): \(message)"
        case .paused(let stage, let reason, let probe):
            "\(stage) is paused: \(reason); next try in \(probe.components.seconds) s"
        case .stillPaused(let stage, let reason, let time, let probe):
            "\(stage) is paused for \(time.components.seconds) s: \(reason); next try in \(probe.components.seconds) s"
        case .resumed(let stage): "\(stage) goes on"
        case .failed(let id, let attempt, let stage):
            "\(stage) of item \(id) failed, try \(attempt.number): \(attempt.kind.name): \(attempt.message)"
        case .quarantined(let id, let stage): "item \(id) is in quarantine: \(stage) tries it alone"
        case .suspected(let id, let stage, let count):
            "item \(id) is one of \(count) that may have crashed a worker of \(stage): it is tried alone"
        case .died(let id, let stage, let reason): "item \(id) is dead in \(stage): \(reason)"
        case .journalStalled(let reason): "nothing new is taken on: \(reason); the hub goes on by itself"
        case .journalRecovered: "the journal can be written again"
        case .draining: "draining: nothing new is started"
        case .drained: "drained: nothing is on its way"
        }
    }

    var level: Logger.Level {
        switch self {
        case .joined, .resumed, .journalRecovered, .draining, .drained: .info
        case .left(_, .bye, _), .left(_, .replaced, _): .info
        case .failed, .left, .rejected, .paused, .stillPaused, .quarantined, .suspected: .warning
        case .died, .journalStalled: .error
        }
    }
}

extension HubNotice.Worker: CustomStringConvertible {
    package var description: String { "\(name.isEmpty ? "a peer" : name) (process \(processID) on \(host))" }
}
