import Foundation
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    /// How processes end that are asked to, or whose parent is gone.
    struct EndingTests {
        @Test func `a hub that is asked to end lets its workers finish, and the next launch goes on`() async throws {
            let pipeline = try Pipeline(stages: Reports.configuration)
            let reports = Reports(count: 400)
            try reports.write(to: pipeline)
            let hub = try await Self.startHub(pipeline)
            let workers = try ["ingest", "extract", "normalize", "store"].map { stage in
                try pipeline.start("hearsay-\(stage)", "--connect", "ipc://\(pipeline.state)/hub.ipc")
            }
            try await pipeline.waits { $0.workers.count == 4 }
            #expect(try await pipeline.run("submit", "in").status == 0)
            try await pipeline.waits { $0.stored >= 20 }
            hub.signal(SIGTERM)
            #expect(try await hub.status() == 0)
            #expect(hub.standardError.contains("ending: received SIGTERM"))
            for worker in workers { #expect(try await worker.status() == 0, "\(worker.standardError)") }

            try await pipeline.launch()
            let ends = try await pipeline.ends()
            #expect(ends.count { $0.hasPrefix("stored") } == reports.stored)
            #expect(ends.count { $0.hasPrefix("dead") } == reports.dead)
            #expect(ends.count == reports.count + 2)
        }

        @Test func `hub and workers end when their launcher is killed`() async throws {
            let pipeline = try Pipeline(source: nil)
            let launch = try pipeline.start("hearsay", "launch")
            try await pipeline.waits { $0.workers.count == 5 }
            launch.signal(SIGKILL)
            #expect(try await launch.status() == -SIGKILL)
            try await Eventually.holds("\(pipeline.processes()) end") { pipeline.processes().isEmpty }
        }

        @Test func `a worker says goodbye when its parent is gone, and the hub stays`() async throws {
            let pipeline = try Pipeline(source: nil)
            let hub = try await Self.startHub(pipeline)
            let parent = try pipeline.startShell(
                "$BIN/hearsay-extract --connect 'ipc://\(pipeline.state)/hub.ipc' --name extract-1 --with-parent $$ & wait"
            )
            try await pipeline.waits { $0.workers.map(\.name) == ["extract-1"] }
            parent.signal(SIGKILL)
            try await pipeline.waits { $0.workers.isEmpty }
            try await Eventually.holds("the hub tells of the goodbye") {
                hub.standardError.contains(#/extract-1 .* said goodbye/#)
            }
            #expect(hub.isRunning)
            hub.signal(SIGTERM)
            #expect(try await hub.status() == 0)
        }

        /// What is at work when everybody is to end: nothing, or a document whose worker is stopped, or all behind a stopped
        /// hub.
        enum Hang: CaseIterable {
            case none, worker, hub
        }

        @Test(arguments: [SIGINT, SIGTERM, SIGKILL], Hang.allCases)
        func `no process is left, whatever hangs`(signal: Int32, hang: Hang) async throws {
            let pipeline = try Pipeline(stages: "stages:\n  extract: {workers: 1}\n", hub: "hub:\n  silence: 60s\n")
            try Reports(count: 400).write(to: pipeline)
            // Neither the launch nor the work is over before the signal comes, however busy the machine is.
            let launch = try pipeline.start(
                "hearsay", ["launch", "--stay"],
                environment: hang == .worker ? ["HEARSAY_FAIL": "extract.at-work:delay~houses"] : [:])
            try await pipeline.waits { $0.stored > 0 }
            switch hang {
            case .none: break
            case .worker:
                try await OperationTests.stopAtWork(try await pipeline.processID(of: "hearsay-extract"), pipeline.hub)
            case .hub: kill(try await pipeline.processID(of: "hearsay-hub"), SIGSTOP)
            }
            launch.signal(signal)
            #expect(try await launch.status() == (signal == SIGKILL ? -SIGKILL : 0))
            try await Eventually.holds("\(pipeline.processes()) end") { pipeline.processes().isEmpty }

            try await pipeline.launch()
            #expect(try await pipeline.audit().contains("the audit closes"))
        }

        /// Where the thread hangs that reads signals, nobody could ask the process to end.
        @Test(arguments: [
            "hub.after-done", "hub.draining", "store.connecting", "extract.before-start", "extract.draining",
        ])
        func `a process that hangs ends after its launcher`(place: String) async throws {
            let pipeline = try Pipeline(stages: "stages:\n  extract: {workers: 1}\n", hub: "hub:\n  silence: 60s\n")
            try Reports(count: 400).write(to: pipeline)
            let launch = try pipeline.start("hearsay", ["launch"], environment: ["HEARSAY_FAIL": "\(place):hang"])
            try await Eventually.holds("all have begun\n\(launch.standardError)") { pipeline.processes().count == 6 }
            try await Task.sleep(for: .seconds(1))
            launch.signal(SIGKILL)
            #expect(try await launch.status() == -SIGKILL)
            try await Eventually.holds("\(pipeline.processes()) end") { pipeline.processes().isEmpty }

            try await pipeline.launch()
            #expect(try await pipeline.audit().contains("the audit closes"))
        }

        /// Nobody else would end a process that says nothing; a worker has 15 s, the hub 30.
        @Test(arguments: ["normalize.before-start", "store.connecting", "hub.after-done"])
        func `a process that hangs is replaced, and all is done`(place: String) async throws {
            let pipeline = try Pipeline(stages: Reports.configuration)
            let reports = Reports(count: 40)
            try reports.write(to: pipeline)
            let folder = pipeline.folder.file("faults")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
            let launch = try pipeline.start(
                "hearsay", ["launch"],
                environment: ["HEARSAY_FAIL": "\(place):hang", "HEARSAY_FAIL_FOLDER": folder])
            #expect(try await launch.status() == 0, "\(launch.standardError.suffix(4_000))")
            #expect(launch.standardError.contains("killing it"))
            let ends = try await pipeline.ends()
            #expect(ends.count { $0.hasPrefix("stored") } == reports.stored)
            #expect(ends.count == reports.count + 2)
            #expect(try await pipeline.audit().contains("the audit closes"))
        }

        /// `$$` is the process itself after `exec`, and nobody is his own parent.
        @Test(arguments: ["hearsay-hub --settings hub.json", "hearsay-store --connect ipc:///nowhere"])
        func `nothing begins for a parent that is gone already`(command: String) async throws {
            let pipeline = try Pipeline(source: nil)
            let process = try pipeline.startShell("exec $BIN/\(command) --with-parent $$")
            #expect(try await process.status() == 0)
            #expect(process.output + process.standardError == "")
        }

        private static func startHub(_ pipeline: Pipeline) async throws -> ChildProcess {
            let hub = try pipeline.startShell(
                "$BIN/hearsay lint --hub-settings > hub.json && exec $BIN/hearsay-hub --settings hub.json")
            let client = pipeline.hub
            try await Eventually.holds("the hub answers\n\(hub.standardError)") { await client.isReady() }
            return hub
        }
    }
}
