import ArgumentParser
import DocumentModel
import ExtractStage
import Foundation
import NormalizeStage

/// `evaluate carb ANNOTATIONS.tsv`: who says what in the "said" sentences of CaRB, scored as CaRB scores tuples.
struct CarbCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "carb",
        abstract: "Score claims against open information extraction tuples whose relation is a verb of saying.")

    @Argument(help: "Tab-separated tuples: sentence, relation, first argument, other arguments.")
    var annotations: String

    func run() throws {
        var tuples: [String: [CarbTuple]] = [:]
        for line in try String(contentsOfFile: annotations, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t").map { $0.trimmingCharacters(in: ["\u{FEFF}", " ", "\r"]) }
            guard fields.count > 3, let tuple = CarbTuple(fields) else { continue }
            tuples[fields[0], default: []].append(tuple)
        }
        var score = CarbScore()
        for (sentence, gold) in tuples.sorted(by: { $0.key < $1.key }) {
            let document = Document(id: "carb", text: sentence)
            let claims = NormalizeStage.normalize(ExtractStage.extract(document)).claims ?? []
            score.add(gold: gold, found: claims.filter { $0.quotation != .none }.map { CarbTuple($0, in: sentence) })
        }
        print(score.line)
    }
}
