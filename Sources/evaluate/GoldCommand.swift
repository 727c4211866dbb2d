import ArgumentParser
import DocumentModel
import Evaluation
import ExtractStage
import Foundation
import IngestStage
import NormalizeStage
import PipelineStage
import Yams

/// `evaluate gold FOLDER`: our own annotated texts, from ingest to claims, scored part by part.
struct GoldCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "gold", abstract: "Score claims against annotated texts, part by part.")

    @Argument(help: "The folder of annotated texts (*.yaml).")
    var folder: String

    @Option(help: "Put before each measure's name.")
    var name = "gold."

    @Flag(help: "List the claims that were missed, found for nothing, or laid to the wrong source.")
    var errors = false

    func run() throws {
        var scores = ClaimScores()
        var curve = NamedSourceCurve()
        for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() where file.hasSuffix(".yaml") {
            let text = try YAMLDecoder().decode(
                GoldText.self, from: String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8))
            let extracted = try Self.extracted(file, text)
            let document = NormalizeStage.normalize(extracted)
            let gold = try text.claims.map { try LocatedClaim($0, in: document.text) }
            scores.add(gold, in: document)
            curve.add(gold, in: NormalizeStage.normalize(extracted, leastConfidence: 0))
            if errors { ClaimErrors(gold, in: document).lines.forEach { print("\(file): \($0)") } }
        }
        (scores.lines + curve.lines).forEach { print(name + $0) }
    }

    /// What ingest and extract make of a text.
    private static func extracted(_ name: String, _ text: GoldText) throws -> Document {
        var ingest = try IngestStage(settings: ["languages": "en"])
        var extract = try ExtractStage()
        let item = Item(
            uri: "gold:\(name)", mediaType: "text/plain", payload: Array(text.text.utf8), publisher: text.publisher,
            publishedAt: DocumentDate(value: text.published, precision: .day, origin: .given))
        guard case .output(let taken) = ingest.process([item])[0],
            case .output(let extracted) = extract.process([taken])[0]
        else { throw ValidationError("\(name): a stage refused the text") }
        return extracted
    }
}
