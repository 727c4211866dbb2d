import Platform

/// How long a process that ended waits for its next start, and when it has failed too often.
///
/// The wait doubles with each end in a row, from 100 ms on: to 1 s where work was done since its last end,
/// to 30 s where none was. A process that has been in service for 10 s begins anew. Ten failures in a row without any
/// work done are too many; an end that somebody brought about by a signal is no failure.
package struct RestartPolicy: Hashable, Sendable {
    private static let firstWait = Duration.milliseconds(100)
    private static let longestBusyWait = Duration.seconds(1)
    private static let longestWait = Duration.seconds(30)
    private static let healthyService = Duration.seconds(10)
    private static let intensity = 10

    /// An end as the policy sees it.
    package struct End: Hashable, Sendable {
        /// How long the process was in service; zero where it never was.
        package var service: Duration
        /// Whether work was done since its last end, or its first start: of a worker's stage, for the hub of any.
        package var isWorkDone: Bool
        /// Whether the process is at fault, and not somebody who sent it a signal.
        package var isFailure: Bool

        package init(service: Duration = .zero, isWorkDone: Bool = false, isFailure: Bool = true) {
            self.service = service
            self.isWorkDone = isWorkDone
            self.isFailure = isFailure
        }
    }

    /// What to do after an end.
    package struct Decision: Hashable, Sendable {
        /// The time until the next start.
        package var wait: Duration
        /// Failures in a row without any work done.
        package var failures: Int

        package var isTooOften: Bool { failures >= RestartPolicy.intensity }
    }

    private var ends = 0
    private var failures = 0

    package init() {}

    /// Notes an end and says what to do.
    package mutating func note(_ end: End) -> Decision {
        if end.service >= Self.healthyService { self = RestartPolicy() }
        if end.isWorkDone { failures = 0 }
        if end.isFailure { failures += 1 }
        let limit = end.isWorkDone ? Self.longestBusyWait : Self.longestWait
        // Bounded: 100 ms doubled nine times are more than 30 s.
        let wait = min(limit, Self.firstWait * (1 << min(ends, 9)))
        ends += 1
        return Decision(wait: wait, failures: failures)
    }
}
