/// The receipt of the store: this document is in the ledger.
public struct StoredDocument: Hashable, Sendable {
    /// The id of the document.
    public var documentID: String

    /// Creates a receipt.
    public init(documentID: String) { self.documentID = documentID }
}
