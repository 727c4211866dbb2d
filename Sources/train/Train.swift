import ArgumentParser

/// Makes model files from annotated corpora, whose paths are arguments.
@main
struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Make model files from annotated corpora.",
        subcommands: [AttributionCommand.self])
}
