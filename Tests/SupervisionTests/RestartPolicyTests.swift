import Platform
import Supervision
import Testing

struct RestartPolicyTests {
    /// Ends in milliseconds after a start 1 ms before, and the waits that follow; negative where it ends too often.
    @Test(
        "waits longer with each end",
        arguments: [
            ([0], [100]), ([0, 200, 500], [100, 200, 400]),
            ([0, 1, 2, 3, 4, 5, 6], [100, 200, 400, 800, 1_600, -30_000, -30_000]),
            ([0, 40_000], [100, 100]), ([0, 1, 2, 3, 4, 5, 31_000], [100, 200, 400, 800, 1_600, -30_000, -30_000]),
        ])
    func waits(ends: [Int64], expected: [Int64]) {
        var policy = RestartPolicy()
        let waits = ends.map { end -> Int64 in
            let now = MonotonicTime(nanoseconds: end * 1_000_000)
            let decision = policy.ended(at: now, started: MonotonicTime(nanoseconds: (end - 1) * 1_000_000))
            return decision.wait.millisecondsRoundedUp * (decision.isTooOften ? -1 : 1)
        }
        #expect(waits == expected)
    }

    @Test func `a long life is forgiven`() {
        var policy = RestartPolicy()
        for _ in 0..<7 {
            _ = policy.ended(at: MonotonicTime(nanoseconds: 1), started: MonotonicTime(nanoseconds: 0))
        }
        let decision = policy.ended(
            at: MonotonicTime(nanoseconds: 30_000_000_001), started: MonotonicTime(nanoseconds: 1))
        #expect(decision.wait == .milliseconds(100))
        #expect(!decision.isTooOften)
    }
}
