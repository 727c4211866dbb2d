public import DocumentModel

/// Where documents and their claims are kept for good.
///
/// A ledger keeps what the pipeline found: text, blocks, mentions, entities, times, quantities and claims. Sentences and
/// tokens are not kept: they can be made again from the text.
public protocol Ledger: Sendable {
    /// Stores documents, all or none, and returns when they would survive a loss of power.
    ///
    /// A document whose id and text are there already changes nothing, so that a repeated delivery has no effect. Where
    /// the same text was taken from two places, the ledger keeps the lesser URI, whichever came first.
    ///
    /// - Throws: `document` if one of them cannot be stored: its spans lie outside the text, or its id belongs to
    ///   another text.
    func store(_ documents: [Document]) throws(LedgerError)

    /// The claims that `query` asks for: newest document first, then by document id, in text order.
    func claims(matching query: ClaimQuery) throws(LedgerError) -> [ClaimRecord]

    /// Ids of stored documents, in the order of their UTF-8 bytes: the first `limit` after `id`, or of all.
    func documentIDs(after id: String?, limit: Int) throws(LedgerError) -> [String]

    /// Whether the document is stored.
    func contains(documentID: String) throws(LedgerError) -> Bool

    /// Ids of documents of which less or more is in the ledger than was stored, in the order of their UTF-8 bytes.
    func incompleteDocumentIDs() throws(LedgerError) -> [String]

    /// Gives `write` one line of JSON for each document, sorted by id, without line ends: everything in the ledger.
    ///
    /// The lines depend on what is stored alone, not on when or in which order it was. Spans are in code points.
    ///
    /// - Throws: `LedgerError`, or what `write` throws.
    func export(to write: (String) throws -> Void) throws
}
