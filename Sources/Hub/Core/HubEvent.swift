package import HubInterface

/// What happens to the hub.
package enum HubEvent: Sendable {
    /// Commands of one frame, in order; the number is 0 where the peer does not count its frames.
    case frame(PeerID, [PeerCommand], number: UInt64 = 0)
    /// A frame that could not be read: the peer is told so.
    case unreadable(PeerID, Rejection, message: String)
    /// A frame could not be sent: the peer is gone.
    case unreachable(PeerID)
    /// Items over HTTP.
    case submit(RequestID, [Submission])
    /// The oldest changes of the journal are on disk.
    case journaled(JournalReceipt)
    /// The journal cannot be written, and is tried again; nil when it can be again.
    case journalStalled(reason: String?)
    /// A deadline of the core has come.
    case tick
    /// A launcher saw a worker's process end.
    case exit(WorkerExit)
    /// Start nothing new.
    case drain
    /// Go on after a drain.
    case resume
    /// The hub is to end: workers are told to finish and leave.
    case shutDown
    /// So many workers are wanted; nil leaves the number as it is.
    case scale(stage: Int, workers: Int?, isAutomatic: Bool = false)
    /// The stage's workers are to be replaced, and its new ones to work with these settings.
    case restart(stage: Int, HubSettings.Stage)
    case reopen(RequestID, DeadItem)
    case drop(RequestID, DeadItem)
}
