import HeapModule
import Platform

/// Something that is to happen at a moment; what has lost its meaning by then is passed over.
struct HubTimer: Comparable, Sendable {
    enum Kind: Hashable, Sendable {
        /// The item's back-off is over.
        case retry(ItemKey)
        case probe(stage: Int)
        /// The worker's process has ended: what it held goes back.
        case departure(PeerID)
        /// No launcher told how the worker ended: the crumb file alone decides.
        case verdict(WorkerIdentity)
    }

    let time: MonotonicTime
    /// Keeps timers of the same moment in order.
    let order: UInt64
    let kind: Kind

    static func < (left: Self, right: Self) -> Bool { (left.time, left.order) < (right.time, right.order) }
}
