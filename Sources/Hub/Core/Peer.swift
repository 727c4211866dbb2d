import HubInterface
import Platform

/// A peer that has introduced itself.
struct Peer: Sendable {
    let id: PeerID
    let hello: Hello
    /// Absent for a submitter or a tool.
    let stage: Int?
    var credit: Credit
    /// Sequences of the leases that it holds, oldest first.
    var leases: [UInt64] = []
    var lastHeard: MonotonicTime
    /// Number of its last frame; 0 where it does not count them.
    var lastNumber: UInt64
    /// Whether it gets no more jobs: it drains, or its process has ended.
    var isLeaving = false
    /// Whether it has ever given credit: a worker does so when its stage is ready.
    var isReady = false
    /// Whether it stands in its stage's line of workers with credit.
    var isInLine = false
    /// How its process ended, where that is known already.
    var exit: WorkerExit?

    var identity: WorkerIdentity { WorkerIdentity(name: hello.name, host: hello.host, processID: hello.processID) }
}
