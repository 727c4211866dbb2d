import Platform

/// Counts what happened over the last ten seconds.
struct RateMeter: Sendable {
    private static let seconds: UInt64 = 10
    private var counts = [Int](repeating: 0, count: 10)
    private var last: UInt64 = 0

    mutating func count(at now: MonotonicTime) {
        let second = UInt64(now.nanoseconds) / 1_000_000_000
        if second != last { forget(before: second) }
        counts[Int(second % Self.seconds)] += 1
    }

    /// Happenings a second.
    func rate(at now: MonotonicTime) -> Double {
        var copy = self
        copy.forget(before: UInt64(now.nanoseconds) / 1_000_000_000)
        return Double(copy.counts.reduce(0, +)) / Double(Self.seconds)
    }

    private mutating func forget(before second: UInt64) {
        guard second > last else { return }
        let first = max(last + 1, second >= Self.seconds ? second - Self.seconds + 1 : 0)
        for passed in first...second { counts[Int(passed % Self.seconds)] = 0 }
        last = second
    }
}
