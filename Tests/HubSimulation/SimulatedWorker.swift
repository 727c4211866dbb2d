import Platform
import StageRuntime

/// A worker of a name: its crumb file, and the process that there may be.
struct SimulatedWorker {
    /// One incarnation: the machine of the real worker, with what its shell would hold.
    struct Process {
        let number: Int
        var machine: WorkerMachine
        var connection: Int
        /// Messages sent over the socket.
        var sent: UInt64 = 0
        /// What waits while the hub is not there.
        var held: [[[UInt8]]] = []
        var work: [WorkerJob] = []
        /// Stopped by SIGSTOP until then.
        var hungUntil = MonotonicTime(nanoseconds: 0)
        var timer: MonotonicTime?
        /// It has said that it takes nothing on any more.
        var hasDrained = false
    }

    let name: String
    let stage: String
    /// Which of its stage, from 1: an operator who wants fewer gets the first ones.
    let number: Int
    var isWanted: Bool
    var process: Process?
    /// The crumb file: who wrote it, and what is started.
    var crumbProcess = 0
    var crumbs: Set<StageRuntime.Lease> = []
    /// Works ten times slower until then.
    var slowUntil = MonotonicTime(nanoseconds: 0)
}
