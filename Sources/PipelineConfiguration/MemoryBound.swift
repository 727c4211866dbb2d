import PipelineStage

/// The most bytes of payloads that a pipeline holds in memory at once, by the numbers of its configuration.
///
/// Not in it: code, models and the runtime of each process, which do not grow with the load.
///
///     queues  = hub.inFlight.bytes + hub.maximumItemBytes x (1 + grow + most)
///     inboxes = min(sum over stages of workers x credit x hub.maximumItemBytes, queues)
///     work    = min(sum over stages of workers x batch x hub.maximumItemBytes, queues)
///             + sum over ingest, extract and normalize of workers x hub.maximumItemBytes
///     total   = queues + inboxes + work
///
/// `grow` is the sum over ingest, extract and normalize of workers x credit: outputs may be larger than their inputs,
/// and what is at work when the room is all taken still comes back. `most` is the largest of these products: only one
/// stage goes on then, the furthest one that has something to do. `workers` is the most of a range.
///
/// What lies in a worker's inbox, and what is decoded out of it, are copies of what the hub counts as in flight,
/// hence the second bounds. `batch` is 1 but for the store. The last line is for the output that is being made; the
/// store makes none.
public struct MemoryBound: Hashable, Sendable {
    /// Payloads that the hub holds.
    public let queues: Int
    /// Payloads leased to workers.
    public let inboxes: Int
    /// What workers are working on.
    public let work: Int

    /// The sum of the parts.
    public var total: Int { queues + inboxes + work }

    /// Computes the bound of a configuration.
    public init(_ configuration: PipelineConfiguration) {
        let hub = configuration.hub
        let leased = configuration.stages.reduce(0) { $0 + $1.atMost * $1.credit * hub.maximumItemBytes }
        let growing = configuration.stages.filter { $0.name != .store }.map { $0.atMost * $0.credit }
        queues = hub.inFlightBytes + hub.maximumItemBytes * (1 + growing.reduce(0, +) + (growing.max() ?? 0))
        inboxes = min(leased, queues)
        let decoded = configuration.stages.reduce(0) { $0 + $1.atMost * $1.batch * hub.maximumItemBytes }
        let outputs = configuration.stages.filter { $0.name != .store }
            .reduce(0) { $0 + $1.atMost * hub.maximumItemBytes }
        work = min(decoded, queues) + outputs
    }
}

extension StageConfiguration {
    /// The most workers that `launch` starts.
    fileprivate var atMost: Int { mostWorkers ?? workers }
    fileprivate var batch: Int { settings["batch"].flatMap { Int($0) } ?? 1 }
}
