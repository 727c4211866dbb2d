import HubInterface
import Platform

/// A worker that went away with work in its hands, kept until the evidence about its end is complete.
struct DepartedWorker: Sendable {
    /// A lease that went with it.
    struct Lost: Sendable {
        let sequence: UInt64
        let lease: ActiveLease
        let stage: Int
    }

    /// What its next incarnation says that it had started.
    enum Crumbs: Sendable {
        /// There is no next incarnation yet.
        case unknown
        case notKept
        case read(Set<UInt64>)
    }

    let identity: WorkerIdentity
    var lost: [Lost]
    /// What its launcher says.
    var exit: WorkerExit?
    var crumbs = Crumbs.unknown
    /// Until when what it had started is kept from others.
    var heldUntil: MonotonicTime?

    /// Inputs that it had started, those too that the hub had taken back before it heard of the end.
    var startedCount: Int {
        guard case .read(let sequences) = crumbs else { return accused.count }
        return sequences.count
    }

    /// What it was at work on when it ended, as far as is known.
    var accused: [Lost] {
        guard case .read(let sequences) = crumbs else { return lost.filter { $0.lease.isStarted } }
        return lost.filter { sequences.contains($0.sequence) }
    }
}
