import Ledger
import PipelineStage

extension StageFailure {
    /// What the pipeline is to do about an error of the ledger.
    ///
    /// Only a document that cannot be stored is set aside. Whatever else is wrong is wrong with the ledger, and would be
    /// for every document: the stage waits until somebody has put it right.
    init(_ error: LedgerError) {
        self.init(kind: error.pipelineKind, code: "ledger-\(error.kind.rawValue)", message: error.message)
    }
}

extension LedgerError {
    fileprivate var pipelineKind: StageFailure.Kind {
        switch kind {
        case .document: .permanent
        case .locked, .full, .readOnly, .corrupt, .version, .unavailable, .other: .dependency
        }
    }
}
