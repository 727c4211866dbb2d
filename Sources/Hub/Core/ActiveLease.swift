import Platform

/// An input at a worker.
struct ActiveLease: Sendable {
    let item: ItemKey
    let peer: PeerID
    /// When the worker started; nil until it has.
    var startedAt: MonotonicTime?
    /// When the time limit ends; nil until the worker has started.
    var deadline: MonotonicTime?
    /// Whether the item was in quarantine: a crash now is its death.
    let isQuarantine: Bool

    var isStarted: Bool { deadline != nil }
}
