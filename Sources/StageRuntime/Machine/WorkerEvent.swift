package import PipelineMessages

/// Something that happens to a worker.
package enum WorkerEvent: Sendable {
    /// The worker begins: first of all, once.
    case begin
    /// Everything that one message of the hub says; the number is 0 where the hub does not count them.
    case frame(number: UInt64, [WorkerEvent])
    /// The hub says something; the payloads are those of the command.
    case received(WireCommand, payloads: [[UInt8]])
    /// The hub says something that cannot be understood.
    case receivedNonsense(String)
    /// The stage is ready to work.
    case prepared(batchLimit: Int)
    /// The stage cannot work with these settings.
    case unprepared(reason: String)
    /// What was given to the stage is done: a result for each job, in the same order.
    case finished([PayloadResult], WorkCost)
    /// The operating system or the launcher wants the worker to end.
    case stop
    /// The launcher is gone: nobody would end the worker if it did not end itself.
    case orphaned
    /// Time has passed.
    case timer
}

/// What the work on some inputs cost together.
package struct WorkCost: Hashable, Sendable {
    package var wall = Duration.zero
    package var processor = Duration.zero
    /// The process's highest so far, in bytes.
    package var peakMemory: UInt64 = 0

    package init(wall: Duration = .zero, processor: Duration = .zero, peakMemory: UInt64 = 0) {
        self.wall = wall
        self.processor = processor
        self.peakMemory = peakMemory
    }
}
