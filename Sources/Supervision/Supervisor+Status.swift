import HubInterface
import PipelineStage
import Platform

extension Supervisor {
    mutating func told(_ status: HubStatus, now: MonotonicTime) -> [SupervisionAction] {
        let news = wordsOnPauses(before: self.status, after: status) + noteRestarts(before: self.status, after: status)
        self.status = status
        isHubAnswering = true
        noteService(status, now: now)
        if let count = answersUntilFresh, count > 0 { answersUntilFresh = count - 1 }
        var actions = news
        if phase == .startingHub {
            phase = .running
            actions.append(.submit)
        }
        return actions + noteSilence(status, now: now) + autoscale(status, now: now) + reconcile(status, now: now)
            + advance(status, now: now)
    }

    /// Notes who serves, and which stages work.
    private mutating func noteService(_ status: HubStatus, now: MonotonicTime) {
        provenStages.formUnion(status.stages.lazy.filter { $0.done > 0 }.map(\.name))
        for name in processes.keys where processes[name]?.servesSince == nil {
            if name == .hub || worker(name, in: status)?.isReady == true { processes[name]?.servesSince = now }
        }
    }

    /// Work done by the stage of a worker, or, for the hub, items that have ended, as far as is known.
    ///
    /// A charge counts: it brings the input at fault nearer to its end.
    func workDone(by name: ProcessName) -> Int {
        guard let status else { return 0 }
        guard let stage = name.stage else { return status.stored + status.skipped + status.dead }
        return status.stages.first { $0.name == stage.rawValue }.map { $0.done + $0.dead + $0.charged } ?? 0
    }

    /// Says when a stage stops for something that it needs, and when it goes on.
    private func wordsOnPauses(before: HubStatus?, after: HubStatus) -> [SupervisionAction] {
        after.stages.compactMap { stage in
            let earlier = before?.stages.first { $0.name == stage.name }?.pause
            return switch (earlier, stage.pause) {
            case (nil, let pause?): .say("\(stage.name) is paused: \(pause.reason); it is tried again until it works")
            case (.some, nil): .say("\(stage.name) goes on")
            default: nil
            }
        }
    }

    /// Goes on to the next phase where the hub has nothing more to do.
    private mutating func advance(_ status: HubStatus, now: MonotonicTime) -> [SupervisionAction] {
        switch phase {
        case .running where plan.isBatch && answersUntilFresh == 0 && status.open == 0:
            outcome = .completed
        case .draining where status.phase == .drained || status.open == 0:
            outcome = .drained
        default: return []
        }
        phase = .summarizing
        return [.summarize]
    }

    mutating func tick(now: MonotonicTime) -> [SupervisionAction] {
        if let drainDeadline, now >= drainDeadline, phase.isDraining || phase == .summarizing {
            return abandonDrain(now: now)
        }
        var actions: [SupervisionAction] = []
        for (name, process) in processes.sorted(by: { $0.key < $1.key }) {
            switch process.state {
            case .waiting(let until) where now >= until: actions += start(name, now: now)
            case .stopping(_, _, let deadline, false) where now >= deadline:
                actions.append(.say("\(name) does not end by itself: killing it"))
                actions += kill(name, now: now)
            case .stopping(_, _, let deadline, false): actions += wordOnEnd(name, deadline, now: now)
            default: break
            }
        }
        return actions + wordOnDrain(now: now)
    }

    /// Says what an ending worker waits for, and how long it may.
    private mutating func wordOnEnd(
        _ name: ProcessName, _ deadline: MonotonicTime, now: MonotonicTime
    ) -> [SupervisionAction] {
        guard phase == .running, let next = processes[name]?.nextWord, now >= next else { return [] }
        processes[name]?.nextWord = now + Self.wordInterval
        let works = status?.workers.first { $0.name == name.description }?.started ?? []
        let what = works.isEmpty ? "the hub's goodbye" : DrainWords.works(works)
        return [.say("\(name) ends after \(what); it is killed in \(Wording.duration(deadline - now))")]
    }

    private mutating func wordOnDrain(now: MonotonicTime) -> [SupervisionAction] {
        guard case .draining(let next) = phase, now >= next else { return [] }
        phase = .draining(nextWord: now + Self.wordInterval)
        // A hub that came back after the request does not know of it; to ask again changes nothing else.
        let again: [SupervisionAction] = status?.phase == .running ? [.drain] : []
        let left = drainDeadline.map { " (\(Wording.duration($0 - now)) more at most)" } ?? ""
        guard isHubAnswering, let status else {
            return again + [.say("stopping: waiting for the hub to answer\(left)")]
        }
        return again + [.say("stopping: waiting for \(DrainWords.waitingFor(status))\(left)")]
    }
}
