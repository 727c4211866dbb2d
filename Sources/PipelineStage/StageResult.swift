/// What a stage made of one input.
public enum StageResult<Output: Sendable>: Sendable {
    /// The input for the next stage; from the last stage, the id of the stored document.
    case output(Output)
    /// A container was opened: these items take its place.
    case children([Item])
    /// Nothing to do for a reason that is no error (`duplicate`, `empty`, `unsupported language: uk`).
    case skipped(reason: String)
    /// It could not be done.
    case failed(StageFailure)
}

extension StageResult: Equatable where Output: Equatable {}
