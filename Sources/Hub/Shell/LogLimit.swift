package import Platform

/// How many lines of a kind the log gets in ten seconds, none of them twice; the rest is counted.
package struct LogLimit {
    private static let window = Duration.seconds(10)

    private let lines: Int
    private let unsaid: String
    private var said: [String] = []
    private var unsaidCount = 0
    private var windowEnd = MonotonicTime(nanoseconds: 0)

    /// So many lines; `unsaid` are the words that follow the number of those that were not written.
    package init(lines: Int, unsaid: String) { (self.lines, self.unsaid) = (lines, unsaid) }

    /// When the sum of what was not written is due; nil while all was.
    package var deadline: MonotonicTime? { unsaidCount > 0 ? windowEnd : nil }

    /// Whether the line is written.
    package mutating func admits(_ line: String, _ now: MonotonicTime) -> Bool {
        if now >= windowEnd { (said, windowEnd) = ([], now + Self.window) }
        guard said.count < lines, !said.contains(line) else {
            unsaidCount += 1
            return false
        }
        said.append(line)
        return true
    }

    /// The sum of what was not written, where it is due; told once.
    package mutating func sum(_ now: MonotonicTime) -> String? {
        guard let deadline, now >= deadline else { return nil }
        defer { unsaidCount = 0 }
        return "\(unsaidCount) \(unsaid)"
    }
}
