import PipelineMessages
import Platform

/// The worker's end.
extension WorkerMachine {
    /// Takes nothing on any more, and gives back what is not started.
    mutating func drain() {
        guard !isDraining else { return }
        isDraining = true
        guard phase == .serving else { return }
        add(.send(.drain))
        for job in inbox { add(.send(.return(job.lease))) }
        inbox = []
    }

    /// Drains, but does not wait for long work.
    mutating func endSoon() {
        drain()
        if endDeadline == nil, !isLeaving { endDeadline = now + Self.orphanPatience }
    }

    /// Leaves without what is at work: it goes to others, and nobody is charged.
    mutating func abandonWork() {
        leave(.stuck("the launcher has ended, and the stage is still at work: ending the process"))
    }

    /// Leaves as soon as nothing is at work whose result somebody waits for.
    mutating func leaveIfDone() {
        guard isDraining, !isLeaving, atWork.allSatisfy({ forgotten.contains($0.lease) }) else { return }
        leave(.drained)
    }

    /// Says goodbye, so that what the worker still holds goes to others at once and nobody is charged.
    mutating func leave(_ ending: WorkerEnding) {
        endDeadline = nil
        forgotten.formUnion(atWork.map(\.lease))
        add(.eraseAll)
        guard phase == .serving else { return add(.end(ending)) }
        phase = .leaving(ending, until: now + Self.leavePatience)
        add(.send(.bye))
    }

    var isLeaving: Bool {
        if case .leaving = phase { true } else { false }
    }

    /// What BYE was said for.
    var ending: WorkerEnding {
        if case .leaving(let ending, _) = phase { ending } else { .drained }
    }
}
