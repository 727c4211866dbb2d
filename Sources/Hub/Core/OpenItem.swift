import DequeModule
import Platform

/// An item that has left the intake and has not ended.
struct OpenItem: Sendable {
    enum State: Hashable, Sendable {
        /// In the stage's queue.
        case ready
        /// In the stage's queue of those that are given to a worker that has nothing else.
        case alone
        case leased(sequence: UInt64)
        /// Until a moment, then ready or alone.
        case waiting(until: MonotonicTime)
        /// Its end is on its way to the disk.
        case finishing
    }

    let key: ItemKey
    let id: ItemID
    var stage: Int
    var input: PayloadHandle
    var state: State
    /// Since when it is in this stage.
    var since: MonotonicTime
    var charges: [Charge]
    /// Whether it is given only to a worker that has nothing else: until it leaves the stage.
    var isSuspect = false
    /// Workers that went away with it at work at this stage, whatever became of the evidence; no more than 255.
    var losses: UInt8 = 0

    /// Tries at this stage that count against the limit of attempts.
    var transientCount: Int { charges.count { $0.stage == stage && $0.kind == .transient } }
    /// Times that it took its worker with it at this stage.
    var blameCount: Int { charges.count { $0.stage == stage && $0.kind.isBlame } }
}
