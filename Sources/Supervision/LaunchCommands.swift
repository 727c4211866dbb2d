import Glibc
import HubInterface
import PipelineConfiguration
import PipelineStage

/// The commands that start the hub and the workers.
struct LaunchCommands: Sendable {
    private let folder: String
    private let configuration: PipelineConfiguration
    private let parent: Int32

    /// Takes the executables of `folder`: those beside the running one.
    init(_ configuration: PipelineConfiguration, executables folder: String) {
        self.folder = folder
        self.configuration = configuration
        parent = getpid()
    }

    func command(for name: ProcessName) -> ProcessCommand {
        switch name {
        case .hub:
            ProcessCommand(
                executable: "\(folder)/hearsay-hub",
                arguments: [
                    "--settings", LaunchFiles.settingsPath(configuration.stateFolder), "--with-parent", "\(parent)",
                ])
        case .worker(let stage, _):
            ProcessCommand(
                executable: "\(folder)/hearsay-\(stage.rawValue)",
                arguments: [
                    "--connect", configuration.localEndpoint, "--name", name.description, "--credit", credit(of: stage),
                    "--crumbs", "\(configuration.stateFolder)/crumbs", "--with-parent", "\(parent)",
                ])
        }
    }

    /// What the hub is told now, which `hearsay restart` may have changed; else what the launch began with.
    private func credit(of stage: StageName) -> String {
        let settings = try? HubSettings(file: LaunchFiles.settingsPath(configuration.stateFolder))
        let now = settings?.stages.first { $0.name == stage.rawValue }?.credit
        return "\(now ?? configuration.stages.first { $0.name == stage }?.credit ?? 1)"
    }
}
