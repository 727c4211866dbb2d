import Glibc

/// Seconds of the processor, of all threads: what else runs on the machine does not count.
enum ProcessorTime {
    /// Those that this process has taken.
    static var seconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    /// The best of so many runs of `body`.
    static func best(of rounds: Int, _ body: () throws -> Void) rethrows -> Double {
        var best = Double.infinity
        for _ in 0..<rounds {
            let begin = seconds
            try body()
            best = min(best, seconds - begin)
        }
        return best
    }
}
