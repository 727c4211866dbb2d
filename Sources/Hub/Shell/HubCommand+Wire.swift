package import HubInterface
package import PipelineMessages

extension HubCommand {
    /// The command as it goes over the wire; the payload of a job travels beside it.
    package func wire(settings: HubSettings, epoch: UInt64) -> WireCommand {
        var command = WireCommand()
        switch self {
        case .welcome(let stage, let greeting):
            command.kind = .welcome(.init(settings, stage: stage, epoch: epoch, greeting: greeting))
        case .reject(let rejection, let message, let lease):
            var reject = WireReject()
            reject.code = rejection.rawValue
            reject.message = message
            if let lease { reject.lease = lease.wire }
            command.kind = .reject(reject)
        case .accepted(let request, let verdicts, let reason):
            command.kind = .accepted(.init(request, verdicts, reason))
        case .job(let job): command.kind = .job(job.wire)
        case .cancel(let lease):
            var cancel = WireCancel()
            cancel.lease = lease.wire
            command.kind = .cancel(cancel)
        case .drain: command.kind = .drain(WireDrain())
        case .bye: command.kind = .bye(WireBye())
        case .pong: command.kind = .pong(WirePong())
        }
        return command
    }
}

extension Job {
    fileprivate var wire: WireJob {
        var wire = WireJob()
        wire.lease = lease.wire
        wire.itemID = id.description
        wire.attempt = UInt32(clamping: attempt)
        wire.timeLimitMilliseconds = UInt32(clamping: timeLimitMilliseconds)
        return wire
    }
}

extension WireWelcome {
    fileprivate init(_ settings: HubSettings, stage: Int?, epoch: UInt64, greeting: UInt32) {
        self.init()
        self.epoch = epoch
        self.greeting = greeting
        pingMilliseconds = UInt32(clamping: settings.pingMilliseconds)
        silenceMilliseconds = UInt32(clamping: settings.silenceMilliseconds)
        maximumPayloadBytes = UInt64(clamping: settings.maximumItemBytes)
        guard let stage else { return }
        timeLimitMilliseconds = UInt32(clamping: settings.stages[stage].timeLimitMilliseconds)
        self.settings = settings.stages[stage].settings
    }
}

extension WireAccepted {
    fileprivate init(_ request: UInt64, _ verdicts: [Hub.Verdict], _ reason: String) {
        self.init()
        self.request = request
        self.reason = reason
        self.verdicts = verdicts.map { verdict in
            switch verdict {
            case .accepted: .accepted
            case .duplicate: .duplicate
            case .refused: .refused
            }
        }
    }
}
