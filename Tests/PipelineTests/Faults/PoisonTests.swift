import Foundation
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    /// Documents that take their worker with them.
    struct PoisonTests {
        /// Words of a document that extract does not survive, and what they do to it.
        enum Poison: String, CaseIterable {
            /// SIGSEGV.
            case segv = "the crash came"
            /// Takes memory to its limit.
            case memory = "the flood came"
            /// Never returns.
            case hang = "the wait began"
            /// Ends the process as a library might: exit(1).
            case exit = "the end came"
            /// Has its worker killed, by whom nobody knows.
            case kill = "the killer came"
            /// Stops its worker.
            case stop = "the silence began"

            var order: String { "extract.at-work:\(self)~\(rawValue)" }
        }

        private static let good = 30
        /// One worker's limit of address space, in KiB: extract takes a fifth of it.
        private static let memoryLimit = 1_500_000

        /// A pipeline with poisonous documents among good ones.
        private static func pipeline(credit: Int, workers: Int = 2, limit: String = "60s", _ poisons: [Poison]) throws
            -> Pipeline
        {
            let pipeline = try Pipeline(
                stages: """
                    stages:
                      extract: {workers: \(workers), credit: \(credit), timeLimit: \(limit)}

                    """, hub: "hub:\n  retries: {first: 50ms}\n")
            for number in 1...good {
                try pipeline.write("in/good-\(number).txt", "Berg said that \(number) houses burned.")
            }
            for poison in poisons {
                try pipeline.write("in/poison-\(poison).txt", "Berg said that on Monday \(poison.rawValue).")
            }
            return pipeline
        }

        private static func environment(_ poisons: [Poison]) -> [String: String] {
            ["HEARSAY_FAIL": poisons.map(\.order).joined(separator: ",")]
        }

        /// The attempts of each item that has any, by its name.
        private static func attempts(_ pipeline: Pipeline) async throws -> [String: ItemStatus] {
            let items = try await pipeline.asking { try await pipeline.items($0) }
            let tried = items.filter { !$0.attempts.isEmpty }
            return Dictionary(uniqueKeysWithValues: tried.map { (URL(filePath: $0.uri).lastPathComponent, $0) })
        }

        @Test(arguments: FaultMatrix.isLong ? [1, 2, 8, 64] : [1, 64])
        func `poison is dead after two crashes and one in quarantine, and no neighbour is charged`(
            credit: Int
        ) async throws {
            try await Self.expectVerdicts([.segv, .memory, .exit], credit: credit, limit: "60s")
        }

        @Test(arguments: FaultMatrix.isLong ? [1, 2, 8, 64] : [8])
        func `what never returns is dead after its third time limit, and no neighbour is charged`(
            credit: Int
        ) async throws {
            try await Self.expectVerdicts([.hang], credit: credit, limit: "3s")
        }

        private static func expectVerdicts(_ poisons: [Poison], credit: Int, limit: String) async throws {
            let pipeline = try pipeline(credit: credit, limit: limit, poisons)
            let launch = try pipeline.startShell(
                "ulimit -v \(memoryLimit); exec $BIN/hearsay launch", environment: environment(poisons))
            #expect(try await launch.status() == 0, "\(launch.standardError.suffix(4_000))")
            #expect(launch.output.contains("\(good) stored, 1 skipped, \(poisons.count) dead"))
            let tried = try await attempts(pipeline)
            #expect(tried.keys.sorted() == poisons.map { "poison-\($0).txt" }.sorted())
            for poison in poisons { check(poison, try #require(tried["poison-\(poison).txt"])) }
            #expect(try await pipeline.audit().contains("the audit closes"))
        }

        private static func check(_ poison: Poison, _ item: ItemStatus) {
            #expect(item.state == .dead)
            #expect(item.stage == "extract")
            #expect(item.attempts.count == 3, "\(item.attempts)")
            let lines = item.attempts.last?.standardError ?? []
            switch poison {
            case .segv:
                #expect(item.reason == "crash: SIGSEGV, in quarantine too: the worker crashed at work on it")
                #expect(lines.contains("failpoint extract.at-work: segv"), "\(lines)")
                // Where the toolchain is there, it says where it was.
                let hasTracer = lines.contains { $0.contains("Backtracing") || $0.contains("Program crashed") }
                #expect(!hasTracer || lines.contains { $0.contains("ArmedFailpoints") }, "\(lines)")
            case .memory:
                let signals = ["SIGABRT", "SIGILL", "SIGTRAP", "SIGSEGV", "SIGKILL", "SIGBUS"]
                #expect(signals.contains { item.reason?.hasPrefix("crash: \($0), in quarantine too") == true })
                #expect(lines.contains("failpoint extract.at-work: memory"), "\(lines)")
            case .hang:
                #expect(
                    item.reason
                        == "time-limit, in quarantine too: not done within 3000 ms, and no sign of progress")
            case .exit:
                #expect(item.reason == "crash: exit-1, in quarantine too: the worker crashed at work on it")
            case .kill, .stop: Issue.record("nobody is to be charged")
            }
        }

        @Test func `the crumb files alone lead to the same verdict`() async throws {
            let pipeline = try Self.pipeline(credit: 8, workers: 1, [.segv])
            let hub = try pipeline.startShell(
                "$BIN/hearsay lint --hub-settings > hub.json && exec $BIN/hearsay-hub --settings hub.json")
            try await Eventually.holds("the hub answers\n\(hub.standardError)") { await pipeline.hub.isReady() }
            // As systemd would: each worker is started again whenever it ends.
            let workers = try ["ingest", "extract", "normalize", "store"].map { stage in
                try pipeline.startShell(
                    """
                    mkdir -p crumbs; until test -e over; do \
                    $BIN/hearsay-\(stage) --connect ipc://$PWD/state/hub.ipc --name \(stage)-1 --crumbs crumbs --credit 8; \
                    sleep 0.1; done
                    """, environment: Self.environment([.segv]))
            }
            try await Eventually.holds("submitted") { try await pipeline.run("submit", "in").status == 0 }
            try await pipeline.waits { $0.accepted == Self.good + 2 && $0.open == 0 }
            let status = try await pipeline.hub.status()
            #expect((status.stored, status.skipped, status.dead) == (Self.good, 1, 1))
            let dead = try await pipeline.hub.dead()
            #expect(
                dead.map(\.reason) == ["crash: unknown-signal, in quarantine too: the worker crashed at work on it"])
            #expect(dead.map(\.attempts.count) == [3])
            let charged = try await pipeline.items(pipeline.hub).filter { !$0.attempts.isEmpty }
            #expect(charged.map(\.uri) == dead.map(\.uri))
            try pipeline.write("over", "")
            hub.signal(SIGTERM)
            #expect(try await hub.status() == 0)
            for worker in workers { _ = try await worker.status() }
        }

        /// SIGKILL and silence are no evidence: such a document is never charged, but the others are done before it.
        @Test(arguments: FaultMatrix.isLong ? [Poison.kill, .stop] : [.kill])
        func `what loses each worker without a trace holds up nobody`(poison: Poison) async throws {
            let pipeline = try Self.pipeline(credit: 8, [poison])
            let launch = try pipeline.start("hearsay", ["launch"], environment: Self.environment([poison]))
            try await pipeline.waits { $0.stored == Self.good && $0.open == 1 }
            #expect(try await pipeline.items(pipeline.hub).allSatisfy(\.attempts.isEmpty))
            launch.signal(SIGINT)
            #expect(try await launch.status() == 0, "\(launch.standardError.suffix(4_000))")
        }

        @Test func `many in a row hold up nobody for long`() async throws {
            let pipeline = try Self.pipeline(credit: 2, [])
            for number in 1...8 {
                try pipeline.write("in/a-\(number).txt", "Berg said \(number): \(Poison.segv.rawValue).")
            }
            var environment = Self.environment([.segv])
            environment["SWIFT_BACKTRACE"] = "enable=no"
            let launch = try pipeline.start("hearsay", ["launch"], environment: environment)
            #expect(try await launch.status() == 0, "\(launch.standardError.suffix(4_000))")
            #expect(launch.output.contains("\(Self.good) stored, 1 skipped, 8 dead"))
            // Each crash brings its document nearer to its end, so no worker waits long for its next start.
            #expect(
                !launch.standardError.contains(#/starting it again in ([2-9]|[1-3][0-9])s/#), "\(launch.standardError)")
        }
    }
}
