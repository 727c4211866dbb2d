import Hub
import Platform

/// A worker process as the hub protocol wants it: one thing at work, the rest on deck, a crumb file.
struct SimulatedWorker {
    static let capacity = 3

    let name: String
    let stage: String
    var processID: Int
    var earlierProcessID = 0
    /// Nil while the process is not there.
    var peer: PeerID?
    /// Changes with every connection: what was on its way over an older one is lost.
    var connection = 0
    var isWelcome = false
    var inbox: [Job] = []
    var atWork: Job?
    /// The result of what is at work interests nobody any more.
    var isForgotten = false
    var crumbs: [Lease] = []
    /// Read by the next incarnation.
    var unfinished: [Lease] = []
    /// Stopped by SIGSTOP until then.
    var hungUntil = MonotonicTime(nanoseconds: 0)
    var lastHeard = MonotonicTime(nanoseconds: 0)

    var held: Int { inbox.count + (atWork == nil ? 0 : 1) }

    var hello: PeerCommand {
        let room = Self.capacity - (atWork == nil ? 0 : 1)
        return .hello(
            Hello(
                name: name, stage: stage, host: "here", processID: processID,
                credit: Credit(documents: room, bytes: room * 1_000), unfinished: unfinished,
                earlierProcessID: earlierProcessID))
    }

    /// What an introduction makes void.
    mutating func forgetLeases() {
        inbox = []
        isForgotten = atWork != nil
        isWelcome = false
        if atWork != nil { crumbs = [] }
    }
}
