import HubInterface
import PipelineStage
import Platform

/// A rolling restart: one worker after the other, and a new one serves before an old one drains.
extension Supervisor {
    /// Marks the workers of a stage whose restart was asked for.
    mutating func noteRestarts(before: HubStatus?, after: HubStatus) -> [SupervisionAction] {
        after.stages.flatMap { stage -> [SupervisionAction] in
            // A hub that came back counts from 0.
            let isSameHub = before?.epoch == after.epoch
            let earlier = isSameHub ? before?.stages.first { $0.name == stage.name }?.restarts ?? 0 : 0
            guard stage.restarts > earlier, let name = StageName(rawValue: stage.name) else { return [] }
            let workers = processes.filter { $0.key.stage == name && $0.value.exists && !$0.value.isStopping }.keys
            for worker in workers { processes[worker]?.isOutdated = true }
            let count = workers.count == 1 ? "1 worker is" : "\(workers.count) workers are"
            return workers.isEmpty ? [] : [.say("\(name): \(count) replaced, one at a time")]
        }
    }

    /// Takes the next step of a restart of the stage of `old`, whose workers that are not ending are `workers`.
    mutating func replace(
        _ old: ProcessName, among workers: [ProcessName], surplus: Int, _ status: HubStatus, now: MonotonicTime
    ) -> [SupervisionAction] {
        guard let stage = old.stage else { return [] }
        let new = workers.filter { processes[$0]?.isOutdated == false }
        let unready = new.filter { processes[$0]?.processID == nil || processes[$0]?.servesSince == nil }
        let spared = max(0, surplus - unready.count)
        if spared > 0 { return leastBusy(workers, status).prefix(spared).flatMap { terminate($0, now: now) } }
        // What drains still has its memory: the next one waits for its end.
        let isDraining = processes.contains { $0.key.stage == stage && $0.value.isStopping }
        return surplus == 0 && unready.isEmpty && !isDraining ? startMore(stage, 1, now: now) : []
    }

    /// Says so when the last of the workers that were to be replaced has ended.
    func wordOnReplacement(_ name: ProcessName) -> [SupervisionAction] {
        guard phase == .running, let stage = name.stage, processes[name]?.isOutdated == true else { return [] }
        let isLast = !processes.contains { $0.key.stage == stage && $0.key != name && $0.value.isOutdated }
        return isLast ? [.say("\(stage): all workers are new")] : []
    }
}
