import Foundation
import GRDB
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    struct LockedLedgerTests {
        @Test func `a ledger that another process has locked is waited for`() async throws {
            let pipeline = try Pipeline()
            try pipeline.write("in/a.txt", "Mayor Ana Berg said that 40 houses were destroyed.")
            try await pipeline.launch()
            try pipeline.write("in/b.txt", "The army denied the report.")
            var configuration = Configuration()
            configuration.allowsUnsafeTransactions = true
            let other = try DatabaseQueue(
                path: pipeline.folder.file("state/ledger.sqlite"), configuration: configuration)
            try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }

            let launch = try pipeline.start("hearsay", "launch")
            try await pipeline.waits { $0.stages.contains { $0.pause?.reason.hasPrefix("ledger-locked") == true } }
            let status = try await pipeline.run("status").text
            #expect(status.contains("store is paused for "))
            #expect(status.contains("is locked by another process"))
            #expect(status.contains("end that process, or wait for it"))
            #expect(status.contains("stored 1 + skipped 2 + dead 0 + open 1"))
            try await Eventually.holds("the launch tells of the lock") {
                launch.standardError.contains("| store is paused: ledger-locked: the ledger")
            }

            try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
            try other.close()
            #expect(try await launch.status() == 0)
            #expect(launch.output.contains("4 items: 2 stored, 2 skipped, 0 dead"))
            #expect(try await pipeline.audit().contains("the audit closes"))
        }
    }
}
