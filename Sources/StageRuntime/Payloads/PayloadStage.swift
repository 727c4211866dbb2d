public import PipelineStage

/// A stage whose input and output are bytes: what the worker runs, and the form of a stage that needs no documents.
public protocol PayloadStage {
    /// The most inputs that `process` is given at once.
    var batchLimit: Int { get }

    /// Makes one result of each input, in the same order.
    mutating func process(_ inputs: [[UInt8]]) -> [PayloadResult]
}

/// What a stage made of one input, in bytes.
public enum PayloadResult: Hashable, Sendable {
    /// An item that came out of a container.
    public struct Child: Hashable, Sendable {
        /// Id of the item.
        public var id: String
        /// Where the item is.
        public var uri: String
        /// The item as ingest takes it.
        public var payload: [UInt8]

        /// Creates a child.
        public init(id: String, uri: String, payload: [UInt8]) {
            self.id = id
            self.uri = uri
            self.payload = payload
        }
    }

    /// The input for the next stage.
    case output([UInt8])
    /// A container was opened: these items take its place.
    case children([Child])
    /// Nothing to do for a reason that is no error.
    case skipped(reason: String)
    /// The document is in the ledger.
    case stored(documentID: String)
    /// It could not be done.
    case failed(StageFailure)
}
