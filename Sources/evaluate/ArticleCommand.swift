import ArgumentParser
import DocumentModel
import Glibc
import IngestStage
import PipelineStage
import Records

/// `evaluate article FILE...`: what ingest makes of pages, one document a line, and how fast.
struct ArticleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "article", abstract: "Print the documents that ingest makes of pages; the speed goes to stderr.")

    @Argument(help: "Pages; the name of a file without its endings becomes the id of its document.")
    var files: [String]

    @Option(help: "Languages that are let through, as in pipeline.yaml.")
    var languages = "en"

    @Option(help: "How many times every page is read, for the speed.")
    var rounds = 1

    func run() throws {
        var stage = try IngestStage(settings: ["languages": languages])
        let items = files.map { path in
            Item(uri: path, documentID: path.split(separator: "/").last.map { String($0).replacing(".html", with: "") })
        }
        let clock = ContinuousClock()
        var results: [StageResult<Document>] = []
        let time = clock.measure { for _ in 0..<rounds { results = items.map { stage.process([$0])[0] } } }
        for (item, result) in zip(items, results) { print(try line(item, result)) }
        let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
        complain("article-pages-per-second \(Int(Double(items.count * rounds) / seconds)) pages/s")
    }

    private func line(_ item: Item, _ result: StageResult<Document>) throws -> String {
        if case .output(let document) = result { return try document.jsonLine() }
        complain("\(item.uri): \(result)")
        return try Document(id: item.documentID ?? item.uri, text: "").jsonLine()
    }

    private func complain(_ line: String) {
        let bytes = Array((line + "\n").utf8)
        _ = unsafe bytes.withUnsafeBytes { unsafe write(2, $0.baseAddress, $0.count) }
    }
}
