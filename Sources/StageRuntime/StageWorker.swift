import Glibc
public import Logging
import ZeroMQ

/// A worker: connects to the hub, and lets a stage work on what the hub gives.
public struct StageWorker: Sendable {
    private let options: WorkerOptions
    private let logger: Logger
    private let makeStage: StageMaker

    /// Creates a worker that makes its stage when it knows the hub's settings.
    public init(
        options: WorkerOptions, logger: Logger,
        makeStage: @escaping @Sendable (_ settings: [String: String]) throws -> any PayloadStage
    ) {
        self.options = options
        self.logger = logger
        self.makeStage = makeStage
    }

    /// Works until the hub, or `stop`, ends it; blocks the calling thread, which owns the socket.
    ///
    /// - Parameter stop: A file descriptor (of a doorbell, of signals) that shows readable when the worker is to end.
    /// - Returns: Why it ended. After ``WorkerEnding/stuck(_:)`` the stage's thread still runs: end the process.
    /// - Throws: `PlatformError` or `ZeroMQError` where the system or the endpoint does not allow a worker.
    public func run(stop: Int32) throws -> WorkerEnding {
        var loop = try WorkerLoop(options: options, logger: logger, stop: stop, makeStage: makeStage)
        try loop.begin()
        while true {
            if let ending = try loop.turn() { return loop.end(ending) }
        }
    }
}
