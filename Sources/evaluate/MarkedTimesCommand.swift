import ArgumentParser
import DocumentModel
import Evaluation
import ExtractStage
import Foundation

/// `evaluate marked-times FILE`: news sentences with their times marked, class by class.
struct MarkedTimesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "marked-times", abstract: "Score times against sentences in which they are marked.")

    @Argument(help: "Sentences with marks, as Tests/ExtractStageTests/Resources/news-times.txt has them.")
    var file: String

    @Option(help: "Put before each measure's name.")
    var name = "marked-times."

    @Flag(help: "Print what is expected and what was found, by class, where they differ.")
    var errors = false

    func run() throws {
        var total = MarkedTimesScore()
        var groups: [(name: String, score: MarkedTimesScore, misses: [String])] = []
        for text in MarkedTimes.read(try String(contentsOfFile: file, encoding: .utf8)) {
            let found = MarkedTimes.marks(of: Self.document(text))
            if groups.last?.name != text.group { groups.append((text.group, MarkedTimesScore(), [])) }
            groups[groups.count - 1].score.add(text.marks, found)
            total.add(text.marks, found)
            guard found != text.marks else { continue }
            groups[groups.count - 1].misses += ["- \(text.marked(text.marks))", "+ \(text.marked(found))"]
        }
        for group in groups {
            for line in group.score.lines("\(name)\(group.name.replacing(" ", with: "-"))") { print(line) }
            if errors { group.misses.forEach { print($0) } }
        }
        for line in total.lines(String(name.dropLast())) { print(line) }
    }

    private static func document(_ text: MarkedTimes) -> Document {
        var document = Document(id: "text", text: text.text)
        document.publishedAt = text.publishedAt.map { DocumentDate(given: $0) }
        return ExtractStage.extract(document)
    }
}
