import ArgumentParser
import Hub

/// The switchboard of the pipeline.
@main struct HubCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hearsay-hub",
        abstract: "Keeps the items of a pipeline, and hands them to workers.",
        discussion: "`hearsay launch` starts it; SIGTERM ends it in good order.")

    @Option(help: "Settings as JSON, as the launcher writes them (STATE/hub.json).")
    var settings: String

    @Option(help: "End when this process does.")
    var withParent: Int32?

    func run() throws {
        let status = HubMain.run(settingsPath: settings, parent: withParent)
        throw ExitCode(status)
    }
}
