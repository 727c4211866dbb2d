import Glibc
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

    private func credit(of stage: StageName) -> String {
        "\(configuration.stages.first { $0.name == stage }?.credit ?? 1)"
    }
}
