import ArgumentParser
import DocumentModel
import ExtractStage
import FoundationEssentials
import LanguageModels
import NormalizeStage

/// `evaluate attribution GOLD.jsonl`: source, cue and content spans of what normalize makes of the texts.
struct AttributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution", abstract: "Score who says what; with the abstention curve and errors by class.")

    @Argument(help: "JSON lines with id, text and attributions (source, cue, content: spans of code points).")
    var gold: String

    @Option(help: "Put before each measure's name.")
    var name = ""

    @Flag(help: "Print precision and recall at each confidence.")
    var curve = false

    @Flag(help: "Print how many errors of each class there are.")
    var errors = false

    func run() throws {
        let extracted = try AnnotatedArticle.read(gold).map { ($0, ExtractStage.extract($0.document)) }
        let documents = extracted.map { ($0, NormalizeStage.normalize($1).claims ?? []) }
        var scores = AttributionScores()
        for (article, claims) in documents { scores.add(article, claims) }
        for line in scores.lines { print(name + line) }
        if curve {
            let named = extracted.map { ($0, NormalizeStage.normalize($1, leastConfidence: 0).claims ?? []) }
            AbstentionCurve(named).lines.forEach { print(name + $0) }
        }
        if errors { AttributionErrors(documents).lines.forEach { print(name + $0) } }
    }
}
