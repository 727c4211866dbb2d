import HubInterface
import PipelineStage
import Platform

extension Supervisor {
    /// Chooses the numbers of workers of the stages that are scaled by load, and tells the hub.
    mutating func autoscale(_ status: HubStatus, now: MonotonicTime) -> [SupervisionAction] {
        status.stages.flatMap { stage -> [SupervisionAction] in
            guard let name = StageName(rawValue: stage.name) else { return [] }
            guard let range = stage.scaling, range.least <= range.most else {
                autoscalers[name] = nil
                return []
            }
            return autoscale(stage, name, range.least...range.most, status, now: now)
        }
    }

    private mutating func autoscale(
        _ stage: StageStatus, _ name: StageName, _ bounds: ClosedRange<Int>, _ status: HubStatus, now: MonotonicTime
    ) -> [SupervisionAction] {
        var autoscaler = autoscalers[name] ?? Autoscaler(bounds: bounds, workers: stage.desiredWorkers)
        if autoscaler.bounds != bounds { autoscaler = Autoscaler(bounds: bounds, workers: autoscaler.workers) }
        let before = autoscaler.workers
        let busy = status.workers.count { $0.stage == stage.name && !$0.started.isEmpty }
        // What is on its way when the pipeline stops needs no more workers than there are.
        let load = Autoscaler.Load(
            waiting: stage.ready + stage.atWork, busy: busy, done: stage.done,
            isPaused: stage.pause != nil || phase != .running)
        let chosen = autoscaler.step(load, now: now)
        autoscalers[name] = autoscaler
        let words = chosen.map { number in
            SupervisionAction.say(
                "\(name): \(number) workers instead of \(before): \(load.waiting) wait or are at work")
        }
        let tells = autoscaler.workers != stage.desiredWorkers
        return (words.map { [$0] } ?? []) + (tells ? [.scale(name, workers: autoscaler.workers)] : [])
    }

    /// How many workers a stage is to have.
    func wanted(_ name: StageName, _ stage: StageStatus) -> Int { autoscalers[name]?.workers ?? stage.desiredWorkers }
}
