package import Platform

/// How long a process that ended waits for its next start.
///
/// The wait doubles with each end within the last 30 s, from 100 ms on. More than five ends in 30 s are too many:
/// from then on the wait is 30 s, until the process has once lived that long.
package struct RestartPolicy: Hashable, Sendable {
    static let window = Duration.seconds(30)
    static let intensity = 5
    static let firstWait = Duration.milliseconds(100)

    /// What to do after an end.
    package struct Decision: Hashable, Sendable {
        /// The time until the next start.
        package var wait: Duration
        /// Whether it ended too often to be tried at once.
        package var isTooOften: Bool
    }

    private var ends: [MonotonicTime] = []
    private var isTooOften = false

    package init() {}

    /// Notes an end.
    ///
    /// - Parameters:
    ///   - now: When it ended.
    ///   - started: When it was started.
    /// - Returns: What to do.
    package mutating func ended(at now: MonotonicTime, started: MonotonicTime) -> Decision {
        if now - started >= Self.window { self = RestartPolicy() }
        ends = ends.filter { now - $0 < Self.window } + [now]
        isTooOften = isTooOften || ends.count > Self.intensity
        let wait = isTooOften ? Self.window : Self.firstWait * (1 << (ends.count - 1))
        return Decision(wait: wait, isTooOften: isTooOften)
    }
}
