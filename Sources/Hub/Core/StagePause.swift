import Platform

/// A stage waits for something that it depends on.
struct StagePause: Sendable {
    /// Code and message of the last failure.
    var reason: String
    let since: MonotonicTime
    /// Wait before the next probe.
    var delay: Duration
    var nextProbe: MonotonicTime
    /// Whether a probe may go out now.
    var isDue = false
    /// The lease of the probe that is out.
    var probe: UInt64?
}
