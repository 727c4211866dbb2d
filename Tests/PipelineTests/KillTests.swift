import Foundation
import TestSupport
import Testing

extension PipelineTests {
    /// `kill -9` of any one process at any moment must change nothing in the end.
    struct KillTests {
        #if DEBUG
            private static let reports = Reports(count: 600)
        #else
            private static let reports = Reports(count: 2_000)
        #endif

        /// Which processes die when; another one: HEARSAY_TEST_SEED=7 make test.
        private static let seed = ProcessInfo.processInfo.environment["HEARSAY_TEST_SEED"].flatMap(UInt64.init) ?? 20

        @Test func `twenty kills leave the same ledger as an undisturbed run`() async throws {
            let pipeline = try Pipeline(stages: Reports.configuration)
            try Self.reports.write(to: pipeline)
            try await pipeline.launch()
            let undisturbed = try await PipelineOutcome(of: pipeline)
            Self.check(undisturbed)

            var random = SplitMix64(seed: Self.seed)
            var rounds = Kill.rounds(items: Self.reports.count, &random)
            while !rounds.isEmpty {
                let left = try await Self.disturb(pipeline, rounds.removeFirst(), undisturbed)
                if !left.isEmpty { rounds.append(left.map(\.early)) }
            }
        }

        /// The undisturbed run itself is right.
        private static func check(_ outcome: PipelineOutcome) {
            #expect(outcome.damage == [])
            #expect(outcome.audit.contains("the audit closes"))
            #expect(outcome.count("stored") == reports.stored)
            // The folder and the file of lines are containers.
            #expect(outcome.count("skipped") == reports.skipped + 2)
            #expect(outcome.count("dead") == reports.dead)
            #expect(outcome.export.split(separator: "\n").count == reports.inLedger)
        }

        /// Gives the kills for which the run was over too early.
        private static func disturb(
            _ pipeline: Pipeline, _ kills: [Kill], _ undisturbed: PipelineOutcome
        ) async throws -> [Kill] {
            // The same folder for every run: ids of documents are made of their URIs.
            try FileManager.default.removeItem(atPath: pipeline.state)
            var run = try DisturbedRun(pipeline)
            do {
                let left = try await run.run(kills)
                let differences = try await PipelineOutcome(of: pipeline).differences(from: undisturbed)
                guard differences.isEmpty else {
                    throw Eventually.Failure(description: differences.joined(separator: "\n"))
                }
                return left
            } catch {
                let story = run.story.joined(separator: "\n")
                throw Eventually.Failure(description: "HEARSAY_TEST_SEED=\(seed)\n\(story)\n\(error)")
            }
        }
    }
}
