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
    /// Where the disk has no room for the crumb file the worker waits for it: it has not spoken to the hub then.
    ///
    /// - Parameter stop: A file descriptor (of a doorbell, of signals) that shows readable when the worker is to end.
    /// - Returns: Why it ended. After ``WorkerEnding/stuck(_:)`` the stage's thread still runs: end the process.
    /// - Throws: What the system, the folder of the crumb file, or the endpoint does not allow.
    public func run(stop: Int32) throws -> WorkerEnding {
        guard var loop = try makeLoop(stop: stop) else { return .drained }
        try loop.begin()
        while true {
            if let ending = try loop.turn() { return loop.end(ending) }
        }
    }

    /// The loop, as soon as there is room to note what it starts; nil where the worker is to end first.
    private func makeLoop(stop: Int32) throws -> WorkerLoop? {
        var poller = Poller()
        _ = poller.add(descriptor: stop)
        var isTold = false
        while true {
            do {
                return try WorkerLoop(options: options, logger: logger, stop: stop, makeStage: makeStage)
            } catch let refusal as CrumbFile.Refusal where refusal.isLackOfRoom {
                if !isTold { logger.warning("\(refusal); it is tried again every second") }
                isTold = true
                if try poller.wait(.seconds(1)) { return nil }
            }
        }
    }
}
