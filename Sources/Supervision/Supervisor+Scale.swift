import HubInterface
import PipelineStage
import Platform

extension Supervisor {
    /// Starts and ends workers until each stage has as many as the hub wants.
    mutating func reconcile(_ status: HubStatus, now: MonotonicTime) -> [SupervisionAction] {
        guard phase == .running || phase.isDraining else { return [] }
        return status.stages.flatMap { stage -> [SupervisionAction] in
            guard let name = StageName(rawValue: stage.name) else { return [] }
            let workers = processes.filter { $0.key.stage == name && !$0.value.isStopping }.keys.sorted()
            let missing = stage.desiredWorkers - workers.count
            return missing >= 0
                ? freeNames(of: name, missing).flatMap { start($0, now: now) }
                : leastBusy(workers, status).prefix(-missing).flatMap { terminate($0, now: now) }
        }
    }

    private func freeNames(of stage: StageName, _ count: Int) -> [ProcessName] {
        let names = (1...).lazy.map { ProcessName.worker(stage, $0) }.filter { processes[$0] == nil }
        return Array(names.prefix(count))
    }

    /// Workers in the order in which they can be spared: those that do not run, those with the least work, the latest.
    private func leastBusy(_ workers: [ProcessName], _ status: HubStatus) -> [ProcessName] {
        let atWork = Dictionary(status.workers.map { ($0.name, $0.atWork) }) { first, _ in first }
        return workers.sorted { left, right in
            let busy = [left, right].map { processes[$0]?.processID == nil ? -1 : atWork[$0.description] ?? 0 }
            return busy[0] == busy[1] ? left > right : busy[0] < busy[1]
        }
    }
}

extension Supervisor.Phase {
    var isDraining: Bool {
        if case .draining = self { true } else { false }
    }
}
