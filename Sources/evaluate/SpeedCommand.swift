import ArgumentParser
import DocumentModel
import FoundationEssentials
import NaturalLanguage

/// `evaluate speed FILE`: words a second from raw text to trees, on one core, in seconds of the processor: what else runs on
/// the machine does not count.
struct SpeedCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "speed", abstract: "Measure words a second from raw text to trees, on one core.")

    @Argument(help: "A text file; documents are apart by a line with a form feed, or it is one document.")
    var file: String

    @Option(help: "How often the texts are annotated; the best time counts.")
    var rounds = 5

    @Option(help: "A model file instead of the one that is built in.")
    var model: String?

    func run() throws {
        let timer = ContinuousClock()
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let begin = timer.now
        let annotator = SyntaxAnnotator(model: try ModelOption.load(model))
        print("language.start \(begin.duration(to: timer.now).milliseconds) ms")
        var documents = text.split(separator: "\u{0C}").enumerated().map {
            Document(id: String($0.offset), text: String($0.element))
        }
        let best = ProcessorTime.best(of: rounds) {
            for index in documents.indices { annotator.annotate(&documents[index]) }
        }
        let words = documents.reduce(0) { $0 + $1.tokens.count }
        print("language.words-per-second \(Int(Double(words) / best)) words/s")
        let seconds = bestOfValues(&documents)
        print("values.nanoseconds-per-word \(Int(seconds * 1e9 / Double(max(1, words)))) ns")
    }

    /// The seconds that the rules of times and quantities take, tokens given.
    private func bestOfValues(_ documents: inout [Document]) -> Double {
        let tables = documents.map { TokenTable($0) }
        return ProcessorTime.best(of: rounds) {
            for index in documents.indices {
                documents[index].quantities = []
                TimeAnnotator().annotate(&documents[index], tables[index])
                QuantityAnnotator().annotate(&documents[index], tables[index])
            }
        }
    }
}

extension Duration {
    fileprivate var milliseconds: Double {
        Double(components.seconds) * 1000 + Double(components.attoseconds) / 1e15
    }
}
