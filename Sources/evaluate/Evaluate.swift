import ArgumentParser

/// Measures the language work against annotated corpora, whose paths are arguments.
@main
struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate",
        abstract: "Measure words, sentences, tags, trees and claims against annotated corpora.",
        subcommands: [
            SyntaxCommand.self, SentencesCommand.self, SpeedCommand.self, ArticleCommand.self, GoldCommand.self,
            NumbersCommand.self, UnitsCommand.self, DateTimesCommand.self, MarkedTimesCommand.self,
            AttributionCommand.self, CarbCommand.self, NamesCommand.self, CoreferenceCommand.self,
            StagesCommand.self,
        ])
}
