import Foundation
import TestSupport
import Testing

extension PipelineTests {
    struct ReadOnlyTests {
        private static let report = "Mayor Ana Berg said that 40 houses were destroyed."

        @Test func `a file in the way of the state folder is a mistake of the configuration`() async throws {
            let pipeline = try Pipeline()
            try pipeline.write("in/a.txt", Self.report)
            try pipeline.write("state", "a file is in the way")
            let launch = try pipeline.start("hearsay", "launch")
            #expect(try await launch.status() == 78)
            #expect(
                launch.standardError == """
                    pipeline.yaml:2:1: state is \(pipeline.state), which is there and no folder: choose another, or remove it

                    """)
            try FileManager.default.removeItem(atPath: pipeline.state)
            try await pipeline.launch()
            #expect(try await pipeline.audit().contains("the audit closes"))
        }

        @Test(.enabled(if: MountNamespace.isAllowed, "mounts are not allowed here"))
        func `a read-only state folder ends the launch at once`() async throws {
            let pipeline = try Pipeline()
            try pipeline.write("in/a.txt", Self.report)
            try FileManager.default.createDirectory(atPath: pipeline.state, withIntermediateDirectories: true)
            let launch = try pipeline.startShell(
                MountNamespace.line("mount -t tmpfs -o ro tmpfs state || exit 99; $BIN/hearsay launch"))
            #expect(try await launch.status() == 73)
            #expect(launch.standardError.contains("\(pipeline.state)"))
            #expect(launch.standardError.contains("Read-only file system; choose another `state`, or make it writable"))
            try await pipeline.launch()
            #expect(try await pipeline.audit().contains("the audit closes"))
        }

        @Test func `a ledger in a folder that is not there is waited for`() async throws {
            let pipeline = try Pipeline(ledger: "elsewhere/ledger.sqlite")
            try pipeline.write("in/a.txt", Self.report)
            let launch = try pipeline.start("hearsay", "launch")
            try await Eventually.holds("the store pauses\n\(launch.standardError)") {
                launch.standardError.contains("| store is paused: ledger-unavailable")
            }
            #expect(
                launch.standardError.contains("see that its folder exists and that this user may read and write there"))
            try FileManager.default.createDirectory(
                atPath: pipeline.folder.file("elsewhere"), withIntermediateDirectories: true)
            #expect(try await launch.status() == 0)
            #expect(launch.output.contains("2 items: 1 stored, 1 skipped, 0 dead"))
            #expect(try await pipeline.audit().contains("the audit closes"))
        }
    }
}
