import Foundation
import HubInterface
import TestSupport

/// One run of a pipeline whose processes are killed.
struct DisturbedRun {
    let pipeline: Pipeline
    private var launch: ChildProcess
    /// What was done, for the report of a failure.
    private(set) var story: [String] = []

    init(_ pipeline: Pipeline) throws {
        self.pipeline = pipeline
        launch = try pipeline.start("hearsay", "launch")
    }

    /// Kills and lets the run end; gives the kills for which it was over too early.
    mutating func run(_ kills: [Kill]) async throws -> [Kill] {
        for (index, kill) in kills.enumerated() {
            guard try await perform(kill) else {
                try await end()
                return Array(kills[index...])
            }
        }
        try await end()
        return []
    }

    private mutating func perform(_ kill: Kill) async throws -> Bool {
        guard try await reach(kill.moment) else { return false }
        try await Task.sleep(for: kill.delay)
        while launch.isRunning {
            if let target = target(kill.victim) {
                Foundation.kill(target, SIGKILL)
                story.append("killed \(target): \(kill)")
                if kill.victim == "hearsay" { try await succeed(atOnce: kill.isSucceededAtOnce) }
                return true
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        return false
    }

    private func target(_ victim: String) -> Int32? {
        victim == "hearsay"
            ? launch.processID : pipeline.processes().last { $0.executable == victim }?.processID
    }

    /// Waits for the moment; false where the launch is over before.
    private func reach(_ moment: Kill.Moment) async throws -> Bool {
        guard case .ended(let count) = moment else { return launch.isRunning }
        let hub = pipeline.hub
        try await Eventually.holds("\(count) items end: \(launch.standardError.suffix(2_000))") {
            if !launch.isRunning { return true }
            guard let status = try? await hub.status() else { return false }
            return status.stored + status.skipped + status.dead >= count
        }
        return launch.isRunning
    }

    /// The children of a dead launcher drain and end by themselves; the next one goes on.
    private mutating func succeed(atOnce: Bool) async throws {
        _ = try await launch.status()
        if !atOnce { try await orphansEnd() }
        launch = try pipeline.start("hearsay", "launch")
    }

    private mutating func end() async throws {
        let status = try await launch.status()
        guard status == 0 else {
            throw Eventually.Failure(description: "launch ends with \(status):\n\(launch.standardError.suffix(4_000))")
        }
        try await orphansEnd()
    }

    private func orphansEnd() async throws {
        try await Eventually.holds("orphans end: \(pipeline.processes())") { pipeline.processes().isEmpty }
    }
}
