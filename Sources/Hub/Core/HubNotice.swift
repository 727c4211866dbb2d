/// What the hub's log tells, one line each.
package enum HubNotice: Hashable, Sendable {
    case joined(Worker)
    case left(Worker, Departure, leases: Int)
    case rejected(PeerID, Rejection, message: String)
    case paused(stage: String, reason: String, probe: Duration)
    /// A probe has failed.
    case stillPaused(stage: String, reason: String, for: Duration, probe: Duration)
    case resumed(stage: String)
    case failed(ItemID, Attempt, stage: String)
    case quarantined(ItemID, stage: String)
    /// A crash with several inputs started: each is tried alone before anybody is charged.
    case suspected(ItemID, stage: String, of: Int)
    case died(ItemID, stage: String, reason: String)
    case journalStalled(reason: String)
    case journalRecovered
    case draining
    case drained

    /// A peer as the log names it.
    package struct Worker: Hashable, Sendable {
        package var name: String
        package var stage: String
        package var host: String
        package var processID: Int

        package init(name: String, stage: String, host: String, processID: Int) {
            self.name = name
            self.stage = stage
            self.host = host
            self.processID = processID
        }
    }

    /// Why a peer is no more.
    package enum Departure: String, Hashable, Sendable {
        case bye = "said goodbye"
        case silent = "is silent"
        case unreachable = "cannot be reached"
        case exited = "has ended"
        case crashed = "has crashed"
        case replaced = "introduced itself anew"
        case incomplete = "has lost frames on the way"
    }
}
