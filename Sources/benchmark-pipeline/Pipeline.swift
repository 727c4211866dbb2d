import Foundation
import HubInterface
import PipelineStage

/// A hub and its no-op workers as processes of their own, in a folder of their own.
final class Pipeline {
    let folder: String
    let settings: HubSettings
    private(set) var processes: [Process] = []

    /// Prepares the folder; the journal is on the disk of the system's temporary folder.
    init(credit: Int) throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "hearsay-\(UUID().uuidString.prefix(8))").path()
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        settings = HubSettings(
            stateFolder: folder, stages: StageName.allCases.map { .init(name: $0.rawValue, credit: credit) })
        try JSONEncoder().encode(settings).write(to: URL(filePath: folder + "/hub.json"))
    }

    deinit {
        end()
        try? FileManager.default.removeItem(atPath: folder)
    }

    var endpoint: String { settings.endpoints[0] }
    var client: HubClient { HubClient(address: .inFolder(folder)) }

    func startHub() throws { try start("hearsay-hub", ["--settings", folder + "/hub.json"]) }

    func startWorkers() throws {
        for stage in settings.stages {
            try start(
                "benchmark-pipeline",
                [
                    "worker", stage.name, "--connect", endpoint, "--name", stage.name + "-1", "--credit",
                    "\(stage.credit)", "--crumbs", folder,
                ])
        }
    }

    private func start(_ name: String, _ arguments: [String]) throws {
        let process = Process()
        let executable = Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
        process.executableURL = executable.deletingLastPathComponent().appending(path: name)
        process.arguments = arguments
        process.standardError = FileHandle.nullDevice
        try process.run()
        processes.append(process)
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
