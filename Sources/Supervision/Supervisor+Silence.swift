import HubInterface
import Platform

/// Processes that run and say nothing: one that is stopped, or whose thread hangs, never ends by itself.
extension Supervisor {
    /// Time after which a worker that the hub does not hear is killed.
    static let workerSilence = Duration.seconds(15)
    /// Time after which a hub that has answered and does not any more is killed.
    static let hubSilence = Duration.seconds(30)

    /// The hub has not answered a question.
    mutating func silent(now: MonotonicTime) -> [SupervisionAction] {
        isHubAnswering = false
        // Nobody knows whom the hub hears.
        for name in processes.keys where name != .hub { processes[name]?.silentSince = nil }
        guard processes[.hub]?.servesSince != nil else { return [] }
        return note(.hub, isSilent: true, for: Self.hubSilence, "the hub has not answered", now: now)
    }

    /// The hub has answered, and told whom it hears.
    mutating func noteSilence(_ status: HubStatus, now: MonotonicTime) -> [SupervisionAction] {
        processes[.hub]?.silentSince = nil
        return processes.keys.sorted().filter { $0 != .hub }.flatMap { name in
            note(
                name, isSilent: worker(name, in: status) == nil, for: Self.workerSilence,
                "the hub has not heard \(name)", now: now)
        }
    }

    /// What the hub says of the process of a worker; nil where it does not hear it.
    func worker(_ name: ProcessName, in status: HubStatus) -> HubStatus.Worker? {
        status.workers.first { $0.name == name.description && $0.processID == processes[name]?.processID }
    }

    private mutating func note(
        _ name: ProcessName, isSilent: Bool, for limit: Duration, _ words: String, now: MonotonicTime
    ) -> [SupervisionAction] {
        guard isSilent, case .running? = processes[name]?.state else {
            processes[name]?.silentSince = nil
            return []
        }
        let since = processes[name]?.silentSince ?? now
        processes[name]?.silentSince = since
        guard now - since >= limit, processes[name]?.isHung == false else { return [] }
        processes[name]?.isHung = true
        return [.say("\(words) for \(Wording.duration(limit)): killing it"), .kill(name)]
    }
}
