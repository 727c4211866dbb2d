public import DocumentModel

/// Writes annotated documents as CoNLL-U (https://universaldependencies.org/format.html).
public enum CoNLLU {
    /// The sentences of a document that have words, each ended by an empty line; unknown columns are `_`.
    ///
    /// A document without sentences gives the empty string.
    public static func render(_ document: Document) -> String {
        var writer = CoNLLUWriter(document)
        return writer.render()
    }
}
