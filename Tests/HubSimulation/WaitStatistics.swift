/// Waits before tries, as shares of the longest that is allowed: with full jitter they are half of it on average.
///
/// One wait may be as short as it likes; that they grow shows in many.
package struct WaitStatistics: Sendable {
    /// Fewer tell nothing.
    private static let least = 300

    private var sums: [Int: (share: Double, count: Int)] = [:]

    mutating func count(_ wait: Duration, of limit: Duration, afterTry number: Int) {
        let sum = sums[number] ?? (0, 0)
        sums[number] = (sum.share + wait / limit, sum.count + 1)
    }

    static func += (left: inout Self, right: Self) {
        left.sums.merge(right.sums) { ($0.share + $1.share, $0.count + $1.count) }
    }

    /// What is wrong with them, a line for each number of tries.
    package var violations: [String] {
        sums.sorted { $0.key < $1.key }.compactMap { number, sum in
            let mean = sum.share / Double(sum.count)
            guard sum.count >= Self.least, abs(mean - 0.5) > 0.06 else { return nil }
            return "after \(number) tries items wait for \(mean) of the limit on average, in \(sum.count) waits"
        }
    }
}
