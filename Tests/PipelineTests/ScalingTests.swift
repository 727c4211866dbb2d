import Foundation
import GRDB
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    /// Workers come and go while the pipeline is at work: nothing fails, and nothing is done twice.
    struct ScalingTests {
        private static let reports = Reports(count: 600)

        /// What an operator does while reports are on their way; the pipeline's configuration and the reports are there.
        private static func outcome(
            _ pipeline: Pipeline, while operate: (Pipeline) async throws -> Void
        ) async throws -> PipelineOutcome {
            try? FileManager.default.removeItem(atPath: pipeline.state)
            let launch = try pipeline.start("hearsay", "launch", "--stay")
            try await pipeline.waits { $0.stored > 0 }
            try await operate(pipeline)
            try await pipeline.waits { $0.open == 0 }
            let status = try await pipeline.hub.status()
            #expect(try await pipeline.stop(launch) == 0)
            #expect(pipeline.processes().isEmpty)
            // Each stage has finished each of its inputs once: a job that is given to a second worker counts again.
            let ended = status.accepted - status.stages[0].skipped - status.stages[0].dead
            #expect(status.stages.map(\.done) == [status.accepted - status.stages[0].dead] + [ended, ended, ended])
            #expect(try attempts(pipeline) == 0)
            return try await PipelineOutcome(of: pipeline)
        }

        /// Tries that did not succeed, other than of what is bad by itself.
        private static func attempts(_ pipeline: Pipeline) throws -> Int? {
            try DatabaseQueue(path: pipeline.state + "/journal.sqlite").read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM attempts WHERE kind <> 'permanent'")
            }
        }

        private static func workers(_ status: HubStatus, _ stage: String) -> [Int] {
            status.workers.filter { $0.stage == stage }.map(\.processID).sorted()
        }

        @Test func `scaling and restarts under load lose nothing and repeat nothing`() async throws {
            let pipeline = try Pipeline(stages: Reports.configuration)
            try Self.reports.write(to: pipeline)
            let undisturbed = try await Self.outcome(pipeline) { _ in }
            let scaled = try await Self.outcome(pipeline) { pipeline in
                for (stage, number) in [
                    ("extract", 3), ("normalize", 2), ("extract", 1), ("store", 2), ("ingest", 2), ("extract", 2),
                    ("normalize", 1), ("store", 1), ("ingest", 1), ("extract", 1),
                ] {
                    #expect(try await pipeline.run("scale", stage, "\(number)").status == 0)
                    try await pipeline.waits { Self.workers($0, stage).count == number }
                }
            }
            #expect(scaled.differences(from: undisturbed) == [])
            let restarted = try await Self.outcome(pipeline) { pipeline in
                let before = try await pipeline.hub.status()
                for stage in ["ingest", "extract", "normalize", "store"] {
                    let command = try await pipeline.run("restart", stage, "--wait")
                    #expect(command.text == "\(stage): all workers are new\n")
                    let after = try await pipeline.hub.status()
                    #expect(
                        Set(Self.workers(before, stage)).isDisjoint(with: Self.workers(after, stage)), "\(stage)")
                }
            }
            #expect(restarted.differences(from: undisturbed) == [])
        }

        @Test func `new settings come with a restart; bad ones are refused and change nothing`() async throws {
            let pipeline = try Pipeline(source: nil, stages: "stages:\n  extract: {maximumWords: 5}\n")
            let launch = try pipeline.start("hearsay", "launch")
            try pipeline.write("in/a.txt", "Mayor Ana Berg said that 40 houses were destroyed on Monday.")
            try await pipeline.waits { $0.workers.count == 5 }
            #expect(try await pipeline.run("submit", "in/a.txt").status == 0)
            try await pipeline.waits { $0.dead == 1 }

            try pipeline.replace("maximumWords: 5", by: "maximumWords: 0")
            #expect(try await pipeline.run("restart", "extract").status == 78)
            try pipeline.replace("maximumWords: 0", by: "maximumWords: 50, workers: {min: 1, max: 2}")
            #expect(try await pipeline.run("restart", "extract", "--wait").status == 0)
            #expect(try await pipeline.run("dead", "retry", "--all").status == 0)
            try await pipeline.waits { $0.stored == 1 }
            let extract = try await pipeline.hub.stages()[1]
            #expect(extract.scaling == StageStatus.Scaling(least: 1, most: 2))

            // What a hub that comes back goes on with.
            kill(try await pipeline.processID(of: "hearsay-hub"), SIGKILL)
            try await pipeline.waits { $0.epoch == 2 && $0.stages[1].scaling == extract.scaling }
            try pipeline.replace("path: state/ledger.sqlite", by: "path: state/other.sqlite")
            let other = try await pipeline.run("restart", "store")
            #expect(other.status == 65)
            #expect(other.text.contains("the ledger of a running pipeline cannot be another one"))
            #expect(try await pipeline.stop(launch) == 0)
        }

        @Test func `a stage with a range gets more workers while much waits`() async throws {
            let pipeline = try Pipeline(stages: "stages:\n  ingest: {workers: {min: 0, max: 2}}\n")
            try Reports(count: 50).write(to: pipeline)
            let launch = try pipeline.start("hearsay", "launch", "--stay")
            try await pipeline.waits { $0.open == 0 && $0.stored > 0 }
            #expect(launch.standardError.contains("ingest: 1 workers instead of 0"))
            #expect(try await pipeline.run("scale", "ingest", "2").status == 0)
            try await pipeline.waits { $0.stages[0].workers == 2 && $0.stages[0].scaling == nil }
            #expect(try await pipeline.run("scale", "ingest", "auto").status == 0)
            try await pipeline.waits { $0.stages[0].scaling == StageStatus.Scaling(least: 0, most: 2) }
            #expect(try await pipeline.run("scale", "extract", "auto").status == 65)
            #expect(try await pipeline.stop(launch) == 0)
        }
    }
}

extension Pipeline {
    /// Changes the configuration.
    func replace(_ old: String, by new: String) throws {
        let text = try String(contentsOfFile: folder.file("pipeline.yaml"), encoding: .utf8)
        try write("pipeline.yaml", text.replacingOccurrences(of: old, with: new))
    }
}
