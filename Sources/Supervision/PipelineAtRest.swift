import Glibc
public import HubInterface
public import PipelineConfiguration
import Synchronization

/// A pipeline that nobody runs at the moment, but whose state folder tells of an earlier run.
public enum PipelineAtRest {
    /// Longer than a hub takes to read a million open items.
    private static let patience = Duration.seconds(30)

    /// Whether a run left a journal behind.
    public static func isThere(_ configuration: PipelineConfiguration) -> Bool {
        unsafe access(configuration.stateFolder + "/journal.sqlite", F_OK) == 0
    }

    /// Starts the hub without workers, for as long as `body` asks it.
    ///
    /// - Parameters:
    ///   - configuration: The checked configuration.
    ///   - executables: The folder of `hearsay-hub`.
    ///   - body: Is called once, when the hub answers.
    /// - Returns: What `body` returns.
    /// - Throws: `LaunchRefusal` where a launch has the folder or the hub does not start, and what `body` throws.
    public static func withHub<Answer: Sendable>(
        _ configuration: PipelineConfiguration, executables: String,
        _ body: (HubClient) async throws -> Answer
    ) async throws -> Answer {
        let files = try LaunchFiles.prepare(configuration)
        let command = LaunchCommands(configuration, executables: executables).command(for: .hub)
        let end = HubEnd()
        let hub = Task {
            let exit = try? await ChildProcess.run(command, started: { _ in }, line: { _ in })
            end.lines.withLock { $0 = exit?.lastLines ?? [] }
        }
        let answer: Result<Answer, any Error>
        do {
            let client = HubClient(address: .inFolder(configuration.stateFolder))
            try await waitUntilReady(client, end)
            answer = .success(try await body(client))
        } catch {
            answer = .failure(error)
        }
        hub.cancel()
        await hub.value
        withExtendedLifetime(files) {}
        return try answer.get()
    }

    private static func waitUntilReady(_ client: HubClient, _ end: HubEnd) async throws {
        let deadline = ContinuousClock.now + patience
        while await !client.isReady() {
            if let lines = end.lines.withLock({ $0 }) {
                throw LaunchRefusal(status: 69, "the hub did not start: \(lines.last ?? "it said nothing")")
            }
            guard .now < deadline else { throw LaunchRefusal(status: 69, "the hub does not answer") }
            try await Task.sleep(for: .milliseconds(20))
        }
    }
}

/// The last lines of a hub that has ended; nil while it runs.
private final class HubEnd: Sendable {
    let lines = Mutex<[String]?>(nil)
}
