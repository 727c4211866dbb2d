import Hub
import HubInterface
import Platform
import StageRuntime

/// What operators do, and the launcher for them.
extension Simulation {
    var isHubAwake: Bool { hub.map { $0.hungUntil <= now } ?? false }

    /// Another number of workers, or new ones.
    mutating func administer() {
        guard isHubAwake else { return }
        let stage = Int.random(in: settings.stages.indices, using: &random)
        if Bool.random(using: &random) { scale(stage) } else { restart(stage) }
    }

    private mutating func scale(_ stage: Int) {
        let count = Int.random(in: 1...shape.mostWorkers, using: &random)
        let isAutomatic = Int.random(in: 0..<4, using: &random) == 0
        trace.add(now, "operator: scale \(settings.stages[stage].name) to \(count)")
        scaled[stage] = count
        step(.scale(stage: stage, workers: count, isAutomatic: isAutomatic))
        plan(.adjust(stage: stage), in: 100...1_000)
    }

    /// The launcher replaces the workers of a stage one after the other, and the new ones have new settings.
    private mutating func restart(_ stage: Int) {
        trace.add(now, "operator: restart \(settings.stages[stage].name)")
        settings.stages[stage].settings["version"] = "\(now.nanoseconds)"
        step(.restart(stage: stage, settings.stages[stage]))
        for (place, index) in workers.indices.filter({ workers[$0].stage == settings.stages[stage].name }).enumerated()
        {
            plan(.stopWorker(index), in: 1_000 * place...1_000 * (place + 1))
        }
    }

    /// Begins and ends processes until there are as many as the hub wants.
    mutating func adjust(_ stage: Int) {
        guard let core = hub?.core.core else { return }
        let wanted = core.stageStatuses(now: now)[stage].desiredWorkers
        let right = scaled[stage] ?? settings.stages[stage].workers
        if wanted != right { violations.append("the hub wants \(wanted) workers of stage \(stage), not \(right)") }
        for index in workers.indices where workers[index].stage == settings.stages[stage].name {
            workers[index].isWanted = workers[index].number <= wanted
            if !workers[index].isWanted {
                step(index, .stop)
            } else if workers[index].process == nil {
                plan(.beginWorker(index), in: 0...500)
            }
        }
    }

    /// Looks for a dead item, and has it tried again or let go of; sometimes two operators do.
    mutating func operate() {
        guard isHubAwake else { return }
        let dead = disk.cached.records.filter { if case .dead? = $0.value.outcome { true } else { false } }
        guard let key = dead.keys.sorted().randomElement(using: &random), let record = dead[key] else { return }
        let item = DeadItem(key: key, id: record.id, byteCount: record.payload.count, stage: record.stage)
        for _ in 0..<Int.random(in: 1...2, using: &random) {
            lastRequest += 1
            let isRetry = Bool.random(using: &random)
            trace.add(now, "operator: \(isRetry ? "retry" : "drop") item \(record.id.low), request \(lastRequest)")
            if !isRetry { dropped.insert(record.id) }
            step(isRetry ? .reopen(RequestID(lastRequest), item) : .drop(RequestID(lastRequest), item))
        }
    }

    /// The hub is told to end, as at the end of a launch or for a new build.
    mutating func shutDown() {
        guard isHubAwake, let run = hub?.run else { return }
        trace.add(now, "operator: the hub is to end")
        step(.shutDown)
        plan(.ended(run: run), in: 100...3_000)
    }
}
