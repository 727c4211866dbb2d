import DocumentModel
import Evaluation
import Foundation
import IngestStage
import PipelineStage
import Testing
import Yams

@Suite struct GoldTextsTests {
    private static let folders = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Gold")
        .standardizedFileURL

    private static func texts(_ part: String = "texts") throws -> [(name: String, text: GoldText)] {
        let folder = folders.appending(path: part)
        return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map { name in
            let yaml = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            return (name, try YAMLDecoder().decode(GoldText.self, from: yaml))
        }
    }

    @Test("the set has at least forty texts and three hundred claims")
    func size() throws {
        let texts = try Self.texts()
        #expect(texts.count >= 40)
        #expect(texts.reduce(0) { $0 + $1.text.claims.count } >= 300)
    }

    @Test("every annotated word stands in the text that ingest makes", arguments: ["texts", "first-sight"])
    func words(part: String) throws {
        var ingest = try IngestStage(settings: ["languages": "en"])
        for (name, text) in try Self.texts(part) {
            let item = Item(uri: name, mediaType: "text/plain", payload: Array(text.text.utf8))
            guard case .output(let document) = ingest.process([item])[0] else {
                Issue.record("\(name): ingest refused it")
                continue
            }
            for claim in text.claims {
                #expect(throws: Never.self, "\(name)") { try LocatedClaim(claim, in: document.text) }
                for words in claim.hedges + claim.negations + claim.caveats {
                    #expect(document.text.contains(words), "\(name): \(words)")
                }
            }
        }
    }
}
