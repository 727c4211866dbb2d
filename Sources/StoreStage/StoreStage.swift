public import DocumentModel
public import Ledger
public import PipelineStage

/// The last stage: writes documents into the ledger, a batch in one transaction.
///
/// The ledger is opened when the first batch comes, and again after it was away, so that a ledger that is locked or on a
/// full disk pauses the stage instead of ending the worker.
public struct StoreStage: Stage {
    /// Store.
    public static let name = StageName.store
    /// The most documents that one transaction takes.
    public let batchLimit: Int
    private let open: (_ lastStored: String?) throws(LedgerError) -> any Ledger
    private var ledger: (any Ledger)?
    private var lastStored: String?

    /// Creates the stage.
    ///
    /// `open` opens the ledger, which must be the one that has the document with the given id where there is one;
    /// `batchLimit` is the most documents that one transaction takes, at least 1.
    public init(batchLimit: Int = 64, open: @escaping (_ lastStored: String?) throws(LedgerError) -> any Ledger) {
        precondition(batchLimit > 0, "a batch must hold a document")
        self.batchLimit = batchLimit
        self.open = open
    }

    /// Stores the documents in one transaction; each on its own where one of them is bad.
    public mutating func process(_ inputs: [Document]) -> [StageResult<StoredDocument>] {
        do throws(LedgerError) {
            try store(inputs)
            return inputs.map { .output(StoredDocument(documentID: $0.id)) }
        } catch  where error.kind == .document && inputs.count > 1 {
            // One document of the batch is bad: the others must not pay for it.
            return inputs.flatMap { process([$0]) }
        } catch {
            return inputs.map { _ in .failed(StageFailure(error)) }
        }
    }

    private mutating func store(_ documents: [Document]) throws(LedgerError) {
        let ledger = if let opened = self.ledger { opened } else { try open(lastStored) }
        self.ledger = ledger
        do throws(LedgerError) {
            try ledger.store(documents)
            lastStored = documents.last?.id ?? lastStored
        } catch {
            if error.kind != .document { self.ledger = nil }
            throw error
        }
    }
}
