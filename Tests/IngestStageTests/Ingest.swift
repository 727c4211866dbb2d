import DocumentModel
import Foundation
import IngestStage
import PipelineStage

/// Runs the stage for the tests.
enum Ingest {
    static func result(_ item: Item, _ settings: [String: String] = [:]) throws -> StageResult<Document> {
        var stage = try IngestStage(settings: settings)
        return stage.process([item])[0]
    }

    static func document(_ item: Item, _ settings: [String: String] = [:]) throws -> Document? {
        guard case .output(let document) = try result(item, settings) else { return nil }
        return document
    }

    /// The blocks as `KIND words`.
    static func blocks(_ item: Item, _ settings: [String: String] = [:]) throws -> [String] {
        guard let document = try document(item, settings) else { return [] }
        let bytes = Array(document.text.utf8)
        return document.blocks.map {
            "\($0.kind.rawValue) \(String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self))"
        }
    }

    static func text(_ text: String) -> Item { Item(uri: "t", mediaType: "text/plain", payload: Array(text.utf8)) }

    static func page(_ html: String) -> Item { Item(uri: "p", mediaType: "text/html", payload: Array(html.utf8)) }

    /// Runs `body` with a folder of its own that is gone afterwards.
    static func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "ingest-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }
}
