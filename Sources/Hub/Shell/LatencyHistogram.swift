/// Counts durations by upper limits, as Prometheus' histograms do.
package struct LatencyHistogram: Sendable {
    /// Upper limits in seconds; one more is without a limit.
    package static let limits = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 5]

    /// How many were at or below each limit, and above the last.
    package private(set) var counts = [Int](repeating: 0, count: limits.count + 1)
    /// In seconds.
    package private(set) var sum = 0.0

    package init() {}

    package mutating func count(_ duration: Duration) {
        let seconds = duration.seconds
        sum += seconds
        counts[Self.limits.firstIndex { seconds <= $0 } ?? Self.limits.count] += 1
    }
}
