/// One change of the journal.
///
/// Changes are made in order; none is told to anybody before it is on disk.
package enum JournalWrite: Hashable, Sendable {
    /// Items are taken on, where their ids are new.
    case accept(Acceptance)
    /// A container ends as skipped, and what came out of it is taken on: both or neither.
    case expand(ItemKey, stage: Int, [Submission])
    /// An item ends.
    case finish(ItemKey, stage: Int, Outcome)
    /// A try did not succeed.
    case attempt(ItemKey, Attempt)
    /// A dead item becomes open again, its charges forgiven, if it is still dead.
    case reopen(RequestID, DeadItem)
    /// A dead item becomes skipped, if it is still dead.
    case drop(RequestID, DeadItem)
    /// How many workers a stage is to have.
    case scale(stage: Int, workers: Int?)

    /// How many flags the journal's receipt has for this change.
    package var flagCount: Int {
        switch self {
        case .accept(let acceptance): acceptance.submissions.count
        case .expand(_, _, let submissions): submissions.count
        case .reopen, .drop: 1
        case .finish, .attempt, .scale: 0
        }
    }
}
