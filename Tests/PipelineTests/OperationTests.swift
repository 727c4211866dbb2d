import Foundation
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    /// What an operator does to a running pipeline.
    struct OperationTests {
        private static func report(_ number: Int) -> String {
            "Mayor Ana Berg said that \(number) houses were destroyed on Monday."
        }

        @Test func `a watched folder is looked at until the end: new files and changed ones are taken`() async throws {
            let pipeline = try Pipeline(source: nil)
            try pipeline.configure("sources: [{path: in, watch: true, interval: 100ms}]\n")
            try pipeline.write("in/a.txt", Self.report(40))
            let launch = try pipeline.start("hearsay", "launch")
            try await pipeline.waits { $0.stored == 1 && $0.open == 0 }
            try pipeline.write("in/b.txt", Self.report(41))
            try await pipeline.waits { $0.stored == 2 && $0.open == 0 }
            try pipeline.write("in/a.txt", Self.report(1_000))
            try await pipeline.waits { $0.stored == 3 && $0.open == 0 }
            for number in ["41", "1000"] {
                #expect(try await pipeline.run("query", "--number", number).text.contains("houses were destroyed"))
            }
            #expect(launch.isRunning)
            #expect(try await pipeline.stop(launch) == 0)
            #expect(pipeline.processes().isEmpty)
        }

        @Test func `a worker from outside joins, and scale starts and ends workers`() async throws {
            let pipeline = try Pipeline(stages: "stages:\n  extract: {workers: 0}\n")
            try pipeline.write("in/a.txt", Self.report(40))
            let launch = try pipeline.start("hearsay", "launch", "--stay")
            try await pipeline.waits { $0.stages.contains { $0.name == "extract" && $0.ready == 1 } }
            let worker = try pipeline.start(
                "hearsay", "worker", "extract", "--connect", "ipc://\(pipeline.state)/hub.ipc", "--name", "guest")
            try await pipeline.waits { $0.stored == 1 && $0.workers.contains { $0.name == "guest" } }
            worker.signal(SIGTERM)
            #expect(try await worker.status() == 0)

            #expect(try await pipeline.run("scale", "extract", "2").status == 0)
            try await pipeline.waits { $0.workers.count { $0.stage == "extract" } == 2 }
            #expect(try await pipeline.run("scale", "extract", "1").status == 0)
            try await pipeline.waits { $0.workers.count { $0.stage == "extract" } == 1 }
            #expect(try await pipeline.stop(launch) == 0)
            #expect(pipeline.processes().isEmpty)
        }

        @Test func `Ctrl-C finishes what is on its way and names it, a second one ends at once`() async throws {
            let pipeline = try Pipeline(
                stages: "stages:\n  extract: {workers: 1}\n", hub: "hub:\n  silence: 60s\n")
            for number in 1...30 { try pipeline.write("in/\(number).txt", Self.report(number)) }
            let launch = try pipeline.start("hearsay", "launch")
            try await Self.stopAtWork(try await pipeline.processID(of: "hearsay-extract"), pipeline.hub)
            launch.signal(SIGINT)
            try await Eventually.holds("the drain names what it waits for\n\(launch.standardError)") {
                launch.standardError.contains("| stopping: waiting for extract-1 (file://\(pipeline.folder.path)/in/")
            }
            launch.signal(SIGINT)
            #expect(try await launch.status() == 130)
            #expect(launch.standardError.hasSuffix("the next launch goes on where this ended\n"))
            #expect(pipeline.processes().isEmpty)

            #expect(try await pipeline.launch().output.contains("31 items: 30 stored, 1 skipped, 0 dead"))
            #expect(try await pipeline.audit().contains("the audit closes"))
        }

        /// Stops the process of a worker in the middle of a document.
        static func stopAtWork(_ process: Int32, _ hub: HubClient) async throws {
            try await Eventually.holds("a document is at work") {
                kill(process, SIGSTOP)
                try await Task.sleep(for: .milliseconds(100))
                let status = try? await hub.status()
                if status?.workers.contains(where: { $0.stage == "extract" && !$0.started.isEmpty }) == true {
                    return true
                }
                kill(process, SIGCONT)
                return false
            }
        }
    }
}
