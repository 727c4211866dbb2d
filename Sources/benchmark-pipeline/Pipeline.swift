import Foundation
import Glibc
import HubInterface
import PipelineStage

/// A hub and its no-op workers as processes of their own, in a folder of their own.
final class Pipeline {
    let folder: String
    private let executables: String
    let settings: HubSettings
    private(set) var processes: [Process] = []

    /// Prepares the folder; the journal is on the disk of the system's temporary folder.
    convenience init(credit: Int) throws {
        try self.init(StageName.allCases.map { HubSettings.Stage(name: $0.rawValue, credit: credit) })
    }

    init(_ stages: [HubSettings.Stage]) throws {
        let executable = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        executables = executable.deletingLastPathComponent().path()
        folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString.prefix(8))").path()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        settings = HubSettings(stateFolder: folder, inFlightDocuments: 10_000, stages: stages)
        try JSONEncoder().encode(settings).write(to: URL(filePath: folder + "/hub.json"))
    }

    deinit {
        end()
        try? FileManager.default.removeItem(atPath: folder)
    }

    var endpoint: String { settings.endpoints[0] }
    var client: HubClient { HubClient(address: .inFolder(folder)) }

    func startHub() throws { try start("hearsay-hub", ["--settings", folder + "/hub.json"]) }

    /// Starts no-op workers, as many as each stage wants; those of `waiting` wait so long over each input.
    func startWorkers(waiting: StageName? = nil, milliseconds: Int = 0) throws {
        for stage in StageName.allCases { try startNoOpWorkers(of: stage, wait: stage == waiting ? milliseconds : 0) }
    }

    /// Starts the no-op workers of a stage.
    func startNoOpWorkers(of name: StageName, wait: Int = 0) throws {
        for stage in settings.stages where stage.name == name.rawValue {
            let wait = wait > 0 ? ["--wait", "\(wait)"] : []
            for number in 1...stage.workers {
                try start("benchmark-pipeline", ["worker", stage.name] + wait + arguments(stage, number))
            }
        }
    }

    /// Starts the real workers of a stage, as many as it wants.
    func startWorkers(of stage: StageName) throws {
        for stage in settings.stages.filter({ $0.name == stage.rawValue }) {
            for number in 1...stage.workers { try start("hearsay-\(stage.name)", arguments(stage, number)) }
        }
    }

    /// Waits until so many workers are ready.
    func awaitWorkers() async throws {
        let wanted = settings.stages.reduce(0) { $0 + $1.workers }
        while await !client.isReady() { try await Task.sleep(for: .milliseconds(10)) }
        while try await client.status().workers.count(where: \.isReady) < wanted {
            try await Task.sleep(for: .milliseconds(10))
        }
    }

    private func arguments(_ stage: HubSettings.Stage, _ number: Int) -> [String] {
        [
            "--connect", endpoint, "--name", "\(stage.name)-\(number)", "--credit", "\(stage.credit)", "--crumbs",
            folder,
        ]
    }

    private func start(_ name: String, _ arguments: [String]) throws {
        let process = Process()
        process.executableURL = URL(filePath: executables + name)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        processes.append(process)
    }

    /// Kills all without a word.
    func kill() {
        for process in processes { Glibc.kill(process.processIdentifier, SIGKILL) }
        end()
    }

    /// Ends all, workers first.
    func end() {
        for process in processes.reversed() {
            process.terminate()
            process.waitUntilExit()
        }
        processes = []
    }
}
