import Hub
import HubInterface
import Platform

/// Something that happens at a moment of the simulation.
///
/// What names a process or a run of the hub means nothing any more when that has ended.
enum Happening {
    /// A frame arrives at the hub; once more, if it is repeated.
    case toHub(connection: Int, [[UInt8]], isRepeated: Bool)
    /// A frame arrives at the other end.
    case fromHub(connection: Int, [[UInt8]])
    /// The hub's deadline may have come.
    case hubTimer(run: Int)
    case startHub
    /// The disk has the oldest group in its cache.
    case written(run: Int)
    /// The disk has it for good.
    case synced(run: Int)
    case retryWriting(run: Int)
    case beginWorker(Int)
    case prepared(Int, process: Int)
    case finished(Int, process: Int)
    case crash(Int, process: Int)
    case workerTimer(Int, process: Int, at: MonotonicTime)
    /// The launcher tells how a process ended.
    case report(WorkerExit, run: Int)
    case submit(batch: Int)
    case fault
    /// An operator does something about dead items.
    case operate
    /// The launcher looks how many workers are wanted.
    case adjust(stage: Int)
    /// The launcher tells a worker to end.
    case stopWorker(Int)
    /// The hub, told to end, has ended.
    case ended(run: Int)
    case resume(run: Int)
}
