import Platform

/// How many lines of a kind the log gets in ten seconds; the rest is counted.
struct LogLimit {
    private static let window = Duration.seconds(10)

    private let lines: Int
    private let unsaid: String
    private var count = 0
    private var windowEnd = MonotonicTime(nanoseconds: 0)

    /// So many lines; `unsaid` are the words that follow the number of those that were not written.
    init(lines: Int, unsaid: String) { (self.lines, self.unsaid) = (lines, unsaid) }

    /// Whether one more line is written, and the sum of those that were not, where it is due.
    mutating func note(_ now: MonotonicTime) -> (isAdmitted: Bool, sum: String?) {
        var sum: String?
        if now >= windowEnd {
            if count > lines { sum = "\(count - lines) \(unsaid)" }
            (count, windowEnd) = (0, now + Self.window)
        }
        count += 1
        return (count <= lines, sum)
    }
}
