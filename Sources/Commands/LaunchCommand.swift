import ArgumentParser
import Failpoints
import PipelineConfiguration
import Supervision

/// `hearsay launch [FILE]`.
struct LaunchCommand: OperatorCommand {
    static let configuration = CommandConfiguration(
        commandName: "launch", abstract: "Runs a pipeline: the hub, its workers, its sources.",
        discussion: "Ends when everything is done, or stays where a source is watched. Ctrl-C finishes what is on its "
            + "way and ends; a second one ends at once. Nothing is lost either way: the next launch goes on.")

    @Argument(help: "The configuration.", completion: .file(extensions: ["yaml"])) var file = "pipeline.yaml"
    @Flag(help: "Stay when everything is done, for `hearsay submit`.") var stay = false

    func perform() async throws {
        try checkFailpoints()
        let configuration = try PipelineConfiguration.read(file: file, checkingFiles: true)
        for source in configuration.sources { _ = try SourceItem.make(of: source) }
        let files = try LaunchFiles.prepare(configuration)
        let console = Console.standardError()
        await EarlierHub.waitForEnd(in: configuration.stateFolder, console)
        let launcher = Launcher(
            configuration, executables: try Executables.folder(), stays: stay, console: console)
        let report = await launcher.run()
        withExtendedLifetime(files) {}
        try conclude(report, configuration)
    }

    private func checkFailpoints() throws {
        do throws(FailpointFault) {
            try Failpoint.check()
        } catch {
            throw CommandFailure(status: FailpointFault.status, message: error.description)
        }
    }
}
