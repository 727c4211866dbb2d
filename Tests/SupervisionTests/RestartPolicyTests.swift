import Platform
import Supervision
import Testing

struct RestartPolicyTests {
    struct Case: Sendable {
        var ends: [RestartPolicy.End]
        var waits: [Int64]
        var failures: [Int]
    }

    private static let idle = RestartPolicy.End()
    private static let busy = RestartPolicy.End(isWorkDone: true)
    private static let killed = RestartPolicy.End(isFailure: false)
    private static let healthy = RestartPolicy.End(service: .seconds(10))

    /// Ends of one process, the waits in milliseconds that follow, and the failures in a row.
    @Test(
        "waits longer with each end",
        arguments: [
            Case(ends: [idle], waits: [100], failures: [1]),
            Case(
                ends: [RestartPolicy.End](repeating: idle, count: 12),
                waits: [100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 25_600, 30_000, 30_000, 30_000],
                failures: Array(1...12)),
            Case(
                ends: [RestartPolicy.End](repeating: busy, count: 6),
                waits: [100, 200, 400, 800, 1_000, 1_000], failures: [1, 1, 1, 1, 1, 1]),
            Case(
                ends: [killed, idle, killed, killed, killed, killed, idle],
                waits: [100, 200, 400, 800, 1_600, 3_200, 6_400], failures: [0, 1, 1, 1, 1, 1, 2]),
            Case(
                ends: [idle, idle, healthy, idle, RestartPolicy.End(service: .milliseconds(9_999))],
                waits: [100, 200, 100, 200, 400], failures: [1, 2, 1, 2, 3]),
            Case(
                ends: [idle, idle, idle, idle, idle, busy, idle],
                waits: [100, 200, 400, 800, 1_600, 1_000, 6_400], failures: [1, 2, 3, 4, 5, 1, 2]),
        ])
    func waits(_ test: Case) {
        var policy = RestartPolicy()
        let decisions = test.ends.map { policy.note($0) }
        #expect(decisions.map(\.wait.millisecondsRoundedUp) == test.waits)
        #expect(decisions.map(\.failures) == test.failures)
        #expect(decisions.map(\.isTooOften) == test.failures.map { $0 >= 10 })
    }
}
