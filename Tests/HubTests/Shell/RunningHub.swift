import Hub
import HubInterface
import Logging
import Platform
import Synchronization
import TestSupport

/// A whole hub on a thread of this process, with its own folder.
final class RunningHub: Sendable {
    private struct State {
        var mailbox: Mailbox?
        var failure: HubFailure?
        var hasEnded = false
    }

    let folder: TemporaryFolder
    let settings: HubSettings
    private let settingsPath: String?
    private let logger: Logger
    private let state = Mutex(State())

    var endpoint: String { settings.endpoints[0] }
    var client: HubClient { HubClient(address: .inFolder(settings.stateFolder)) }
    /// Why it ended, where something went wrong.
    var failure: HubFailure? { state.withLock { $0.failure } }

    /// Prepares a hub; a folder that another one has left goes on.
    init(
        folder: TemporaryFolder? = nil, settingsPath: String? = nil, logger: Logger? = nil,
        change: (inout HubSettings) -> Void = { _ in }
    ) throws {
        self.settingsPath = settingsPath
        self.logger = logger ?? Logger(label: "hub") { _ in SwiftLogNoOpLogHandler() }
        let folder = try folder ?? TemporaryFolder()
        self.folder = folder
        // A scripted peer says nothing while a test waits for something else, however long that takes.
        var settings = HubSettings(
            stateFolder: folder.path, maximumItemBytes: 100_000, pingMilliseconds: 100, silenceMilliseconds: 60_000,
            stages: [HubSettings.Stage(name: "ingest", settings: ["a": "b"]), HubSettings.Stage(name: "store")])
        change(&settings)
        self.settings = settings
    }

    /// Starts it, and waits until it serves or has failed.
    func start() async throws {
        _ = try SystemThread(name: "hub") { self.run() }
        while failure == nil, await !client.isReady() { try await Task.sleep(for: .milliseconds(5)) }
    }

    /// Ends it in good order, and waits for it.
    func stop() async throws {
        state.withLock { $0.mailbox }?.end()
        while !state.withLock({ $0.hasEnded }) { try await Task.sleep(for: .milliseconds(5)) }
    }

    private func run() {
        do throws(HubFailure) {
            let hub = try HubProcess(settings: settings, settingsPath: settingsPath, logger: logger)
            let mailbox = hub.mailbox
            state.withLock { $0.mailbox = mailbox }
            try hub.run(signals: nil, parent: nil)
        } catch {
            state.withLock { $0.failure = error }
        }
        state.withLock { $0.hasEnded = true }
    }
}
