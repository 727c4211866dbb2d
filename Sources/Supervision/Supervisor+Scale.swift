import HubInterface
import PipelineStage
import Platform

extension Supervisor {
    /// Starts and ends workers until each stage has as many as are wanted, and none that is to be replaced.
    mutating func reconcile(_ status: HubStatus, now: MonotonicTime) -> [SupervisionAction] {
        guard phase == .running || phase.isDraining else { return [] }
        return status.stages.flatMap { stage -> [SupervisionAction] in
            guard let name = StageName(rawValue: stage.name) else { return [] }
            let workers = processes.filter { $0.key.stage == name && !$0.value.isStopping }.keys.sorted()
            let missing = wanted(name, stage) - workers.count
            guard missing <= 0 else { return startMore(name, missing, now: now) }
            guard let kept = workers.first(where: { processes[$0]?.isOutdated == true }) else {
                return leastBusy(workers, status).prefix(-missing).flatMap { terminate($0, now: now) }
            }
            return replace(kept, among: workers, surplus: -missing, status, now: now)
        }
    }

    mutating func startMore(_ stage: StageName, _ count: Int, now: MonotonicTime) -> [SupervisionAction] {
        let taken = processes
        let names = (1...).lazy.map { ProcessName.worker(stage, $0) }.filter { taken[$0] == nil }
        return Array(names.prefix(count)).flatMap { start($0, now: now) }
    }

    /// Workers in the order in which they can be spared: those that are to be replaced, those that do not run, those with
    /// the least work, the latest.
    func leastBusy(_ workers: [ProcessName], _ status: HubStatus) -> [ProcessName] {
        let atWork = Dictionary(status.workers.map { ($0.name, $0.atWork) }) { first, _ in first }
        let order = { (name: ProcessName) -> (Int, Int, Int) in
            let process = processes[name]
            return (
                process?.isOutdated == true ? 0 : 1,
                process?.processID == nil ? -1 : atWork[name.description] ?? 0, -name.number
            )
        }
        return workers.sorted { order($0) < order($1) }
    }
}

extension Supervisor.Phase {
    var isDraining: Bool {
        if case .draining = self { true } else { false }
    }
}
