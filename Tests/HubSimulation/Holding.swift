import Hub
import Platform

/// An input at a worker, as the hub's own words make it.
struct Holding {
    let sequence: UInt64
    let peer: PeerID
    let key: ItemKey
    let id: ItemID
    let stage: Int
    /// When the worker started or last told of progress; nil until it has started.
    var startedAt: MonotonicTime?
}
