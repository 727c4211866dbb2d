import HubInterface
public import PipelineConfiguration
import PipelineStage
import Platform

/// Runs a pipeline: the hub, its workers, its sources, until everything is done or someone stops it.
public struct Launcher: Sendable {
    let supervisor: Supervisor
    let sources: SourceFeed
    let hub: any HubControl
    let console: Console
    let command: @Sendable (ProcessName) -> ProcessCommand

    /// Prepares a launch.
    ///
    /// - Parameters:
    ///   - configuration: The checked configuration.
    ///   - executables: The folder of `hearsay-hub` and the workers.
    ///   - stays: Whether to stay when everything is done, even without a watched source.
    ///   - console: Where to tell what happens.
    public init(_ configuration: PipelineConfiguration, executables: String, stays: Bool, console: Console) {
        // A worker that is asked to end may finish what it has begun.
        let patience = configuration.stages.map { ($0.name, $0.timeLimit + .seconds(10)) }
        supervisor = Supervisor(
            plan: Supervisor.Plan(
                isBatch: configuration.isBatch && !stays, patience: Dictionary(uniqueKeysWithValues: patience)))
        let hub = HubClient(address: .inFolder(configuration.stateFolder))
        self.hub = hub
        sources = SourceFeed(sources: configuration.sources, hub: hub, console: console)
        self.console = console
        let commands = LaunchCommands(configuration, executables: executables)
        command = { commands.command(for: $0) }
    }

    package init(
        supervisor: Supervisor, sources: [SourceConfiguration], hub: any HubControl, console: Console,
        command: @escaping @Sendable (ProcessName) -> ProcessCommand
    ) {
        self.supervisor = supervisor
        self.sources = SourceFeed(sources: sources, hub: hub, console: console)
        self.hub = hub
        self.console = console
        self.command = command
    }
}
