public import DocumentModel

/// Writes annotated documents as CoNLL-U (https://universaldependencies.org/format.html).
public enum CoNLLU {
    /// The sentences of a document, each ended by an empty line; unknown columns are `_`.
    public static func render(_ document: Document) -> String {
        var writer = CoNLLUWriter(document)
        return writer.render()
    }
}
