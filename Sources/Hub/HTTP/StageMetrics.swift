import HubInterface

/// One stage as the metrics tell of it.
struct StageMetrics {
    /// One metric, for all stages.
    struct Column {
        let name: String
        let kind: String
        let help: String
        let value: (StageMetrics) -> Double
    }

    let status: StageStatus
    /// Documents that its workers have room for.
    let credit: Int
    /// Tries after transient failures.
    let retries: Int
    /// Of all inputs finished.
    let cost: Cost

    static var columns: [Column] { gauges + counters }

    private static var gauges: [Column] {
        [
            gauge("workers", "Workers connected.") { Double($0.status.workers) },
            gauge("workers_wanted", "Workers wanted.") { Double($0.status.desiredWorkers) },
            gauge("credit", "Inputs that workers have room for.") { Double($0.credit) },
            gauge("ready", "Inputs waiting.") { Double($0.status.ready) },
            gauge("at_work", "Inputs leased to workers.") { Double($0.status.atWork) },
            gauge("retrying", "Inputs waiting for a retry.") { Double($0.status.retrying) },
            gauge("oldest_seconds", "Age of the oldest input here.") { $0.status.oldest ?? 0 },
            gauge("dead", "Items that are dead here.") { Double($0.status.dead) },
            gauge("paused", "1 while it waits for what it depends on.") { $0.status.pause == nil ? 0 : 1 },
            gauge("paused_seconds", "How long it has waited for what it depends on.") { $0.status.pause?.seconds ?? 0 },
            gauge("next_probe_seconds", "Time until it is tried whether that is there.") {
                $0.status.pause?.nextProbe ?? 0
            },
            gauge("peak_memory_bytes", "Highest peak memory of a worker.") { Double($0.cost.peakMemoryBytes) },
        ]
    }

    private static var counters: [Column] {
        [
            counter("done_total", "Inputs finished.") { Double($0.status.done) },
            counter("skipped_total", "Items that ended as skipped here.") { Double($0.status.skipped) },
            counter("charged_total", "Inputs charged with a crash or with their time limit.") {
                Double($0.status.charged)
            },
            counter("retries_total", "Tries after transient failures.") { Double($0.retries) },
            counter("work_seconds_total", "Wall time of finished work.") { Double($0.cost.wallMicroseconds) / 1e6 },
            counter("processor_seconds_total", "Processor time of finished work.") {
                Double($0.cost.cpuMicroseconds) / 1e6
            },
        ]
    }

    private static func gauge(_ name: String, _ help: String, _ value: @escaping (StageMetrics) -> Double) -> Column {
        Column(name: "hearsay_stage_\(name)", kind: "gauge", help: help, value: value)
    }

    private static func counter(_ name: String, _ help: String, _ value: @escaping (StageMetrics) -> Double) -> Column {
        Column(name: "hearsay_stage_\(name)", kind: "counter", help: help, value: value)
    }
}
