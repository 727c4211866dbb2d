import HubInterface
import Platform

/// Processes that run and say nothing: a stopped one, or one whose thread hangs, ends by itself never.
extension Supervisor {
    /// Time after which a worker that the hub does not hear is killed; a pause of the system may end sooner.
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
        let heard = Set(status.workers.map(\.processID))
        return processes.keys.sorted().filter { $0 != .hub }.flatMap { name -> [SupervisionAction] in
            guard case .running(let processID, _)? = processes[name]?.state else { return [] }
            return note(
                name, isSilent: !heard.contains(processID), for: Self.workerSilence,
                "the hub has not heard \(name)", now: now)
        }
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
