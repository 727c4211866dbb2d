/// A step of the pipeline: a pure function from input to result that knows no transport.
///
/// The same input gives the same result bytes, whatever was processed before. A stage is used from one thread.
public protocol Stage<Input, Output> {
    /// What it takes: `Item` for ingest, `Document` for the others.
    associatedtype Input: Sendable
    /// What it gives: `Document`, or `StoredDocument` for store.
    associatedtype Output: Sendable

    /// Which stage this is.
    static var name: StageName { get }

    /// The most inputs that `process` is given at once; 1 unless working in batches pays (the store).
    var batchLimit: Int { get }

    /// Makes one result of each input, in the same order.
    mutating func process(_ inputs: [Input]) -> [StageResult<Output>]
}

extension Stage {
    /// One at a time.
    public var batchLimit: Int { 1 }
}
