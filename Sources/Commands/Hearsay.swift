public import ArgumentParser

/// The launcher and operator's command line.
public struct Hearsay: AsyncParsableCommand {
    /// The subcommands, in the order in which a newcomer needs them.
    public static let configuration = CommandConfiguration(
        commandName: "hearsay",
        abstract: "Turns news reports into a queryable ledger of who claims what.",
        groupedSubcommands: [
            CommandGroup(
                name: "Running a pipeline",
                subcommands: [
                    LaunchCommand.self, LintCommand.self, SubmitCommand.self, ScaleCommand.self, RestartCommand.self,
                    KeysCommand.self,
                ]),
            CommandGroup(
                name: "Looking into it",
                subcommands: [StatusCommand.self, ExplainCommand.self, DeadCommand.self, AuditCommand.self]),
            CommandGroup(name: "Reading the ledger", subcommands: [QueryCommand.self, ExportCommand.self]),
            CommandGroup(name: "Debugging", subcommands: [RunCommand.self, WorkerCommand.self]),
        ])

    /// Creates the command; its arguments are parsed into it.
    public init() {}
}
