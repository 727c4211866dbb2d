import DocumentModel
import ExtractStage
import IngestStage
import NormalizeStage
import PipelineStage
import StoreStage

/// Stages one after the other in this process: what `hearsay run` does in place of a hub.
struct StageChain {
    /// What became of an input.
    enum Outcome: Equatable {
        case document(Document)
        case skipped(uri: String, reason: String)
        case failed(uri: String, StageFailure)
    }

    let stages: StageRange
    var ingest: IngestStage?
    var store: StoreStage?
    /// Is told what each component added; nil where nobody wants to know.
    var trace: (([String]) -> Void)?

    /// Runs an item through; items that come out of a container follow in its place.
    mutating func run(_ item: Item) -> [Outcome] {
        guard let result = ingest?.process([item]).first else { return [] }
        switch result {
        case .output(let document):
            trace?(DocumentChange("ingest", from: Document(id: document.id, text: document.text), to: document).lines)
            return [run(document, uri: item.uri)]
        case .children(let items): return items.flatMap { run($0) }
        case .skipped(let reason): return [.skipped(uri: item.uri, reason: reason)]
        case .failed(let failure): return [.failed(uri: item.uri, failure)]
        }
    }

    /// Runs a document through the stages after ingest.
    mutating func run(_ document: Document, uri: String) -> Outcome {
        var document = document
        if stages.contains(.extract) { document = extracted(document) }
        if stages.contains(.normalize) { document = normalized(document) }
        switch store?.process([document]).first {
        case .failed(let failure): return .failed(uri: uri, failure)
        default: return .document(document)
        }
    }

    private func extracted(_ document: Document) -> Document {
        guard trace != nil else { return ExtractStage.extract(document) }
        return traced(document, "extract", ExtractStage.components.map { ($0.name, $0.apply, $0.reasons) })
    }

    private func normalized(_ document: Document) -> Document {
        guard trace != nil else { return NormalizeStage.normalize(document) }
        return traced(document, "normalize", NormalizeStage.components.map { ($0.name, $0.apply, { _ in [] }) })
    }

    private func traced(
        _ document: Document, _ stage: String,
        _ components: [(String, @Sendable (inout Document) -> Void, @Sendable (Document) -> [String])]
    ) -> Document {
        var document = document
        for (name, apply, reasons) in components {
            let before = document
            apply(&document)
            trace?(DocumentChange("\(stage).\(name)", from: before, to: document).lines)
            trace?(reasons(document).map { "  link \($0)" })
        }
        return document
    }
}
