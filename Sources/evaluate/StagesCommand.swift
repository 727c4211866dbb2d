import ArgumentParser
import DocumentModel
import ExtractStage
import FoundationEssentials
import NormalizeStage

/// `evaluate stages FILE.jsonl`: words a second of whole stages on one core, documents one after another.
struct StagesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stages",
        abstract: "Measure words a second of the whole extract stage, and of extract and normalize, on one core.")

    @Argument(help: "JSON Lines with a text each.")
    var file: String

    @Option(help: "How many of its documents are read, from the first.")
    var documents = 1000

    @Option(help: "How often; the best time counts.")
    var rounds = 3

    private struct Record: Decodable { var text: String }

    func run() throws {
        let decoder = JSONDecoder()
        let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").prefix(documents)
        let texts = try lines.enumerated().map { index, line in
            Document(id: String(index), text: try decoder.decode(Record.self, from: Data(line.utf8)).text)
        }
        var extracted: [Document] = []
        let extract = ProcessorTime.best(of: rounds) { extracted = texts.map(ExtractStage.extract) }
        let normalize = ProcessorTime.best(of: rounds) {
            for document in extracted { _ = NormalizeStage.normalize(document) }
        }
        let words = Double(extracted.reduce(0) { $0 + $1.tokens.count })
        print("stages.words \(Int(words)) words (of \(texts.count) documents)")
        print("stages.extract \(Int(words / extract)) words/s")
        print("stages.extract-and-normalize \(Int(words / (extract + normalize))) words/s")
    }
}
