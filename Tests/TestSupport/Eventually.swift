/// Waiting for something that another process does.
public enum Eventually {
    /// What did not come to be.
    public struct Failure: Error, CustomStringConvertible {
        /// What was waited for.
        public var description: String

        /// Creates a failure.
        public init(description: String) { self.description = description }
    }

    /// Returns when `condition` holds, asked again and again; gives up after two minutes.
    public static func holds(
        _ what: @autoclosure () -> String, _ condition: () async throws -> Bool
    ) async throws {
        let deadline = ContinuousClock.now + .seconds(120)
        while try await !condition() {
            guard ContinuousClock.now < deadline else { throw Failure(description: "waited in vain: \(what())") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}
