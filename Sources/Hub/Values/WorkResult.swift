/// What a worker made of one input.
package enum WorkResult: Hashable, Sendable {
    /// The input of the next stage.
    case output(PayloadHandle)
    /// A container was opened: these items take its place.
    case children([Submission])
    /// Nothing to do, for a reason that is no error.
    case skipped(reason: String)
    /// The document is in the ledger.
    case stored(documentID: String)
}
