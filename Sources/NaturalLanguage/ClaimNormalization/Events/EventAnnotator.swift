public import DocumentModel
import LanguageModels

/// Sets what claims say happened, by lexicon and syntax: a PLOVER event type with its actor and recipient.
public struct EventAnnotator: Sendable {
    /// Creates an annotator; its tables are shared.
    public init() {}

    /// Completes the document's claims; those of a document without trees stay as they are.
    public func annotate(_ document: inout Document, _ table: TokenTable) {
        guard let tree = SyntaxTree(document) else { return }
        let reader = EventReader(document, table, tree)
        for index in (document.claims ?? []).indices {
            guard let claim = document.claims?[index] else { continue }
            document.claims?[index].event = reader.event(in: claim)
        }
    }
}
