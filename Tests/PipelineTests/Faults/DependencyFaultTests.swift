import Foundation
import GRDB
import HubInterface
import LedgerSQLite
import TestSupport
import Testing

extension PipelineTests {
    /// The disk of the state folder is full, the ledger is locked or away: the store waits, nobody is charged.
    struct DependencyFaultTests {
        /// How long it is away once the stage is paused: two minutes in the long form.
        private static let absence = FaultMatrix.isLong ? Duration.seconds(120) : .seconds(4)
        /// How long the disk stays full.
        private static let fullSeconds = FaultMatrix.isLong ? 30 : 4
        /// Holds the store after its second batch, so that some is stored and the rest comes when the ledger is away.
        private static let order = ["HEARSAY_FAIL": "store.after-commit:delay@2"]

        @Test func `a ledger that is locked`() async throws {
            var matrix = try await FaultMatrix()
            let pipeline = matrix.pipeline
            try await matrix.measure("ledger locked") { environment in
                try await Self.run(pipeline, environment, code: "ledger-locked") {
                    var configuration = Configuration()
                    configuration.allowsUnsafeTransactions = true
                    configuration.busyMode = .timeout(5)
                    let other = try DatabaseQueue(path: pipeline.ledgerPath, configuration: configuration)
                    try await other.writeWithoutTransaction { try $0.execute(sql: "BEGIN EXCLUSIVE") }
                    return {
                        try await other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
                        try other.close()
                    }
                }
            }
            matrix.report()
        }

        @Test func `a ledger whose folder is away`() async throws {
            var matrix = try await FaultMatrix(ledger: "books/ledger.sqlite")
            let pipeline = matrix.pipeline
            let (place, elsewhere) = (pipeline.folder.file("books"), pipeline.folder.file("elsewhere"))
            try await matrix.measure("ledger away") { environment in
                try await Self.run(pipeline, environment, code: "ledger-unavailable") {
                    try FileManager.default.moveItem(atPath: place, toPath: elsewhere)
                    return { try FileManager.default.moveItem(atPath: elsewhere, toPath: place) }
                }
            }
            matrix.report()
        }

        @Test func `a ledger that another one is moved over`() async throws {
            var matrix = try await FaultMatrix(ledger: "books/ledger.sqlite")
            let pipeline = matrix.pipeline
            let (place, elsewhere) = (pipeline.folder.file("books"), pipeline.folder.file("elsewhere"))
            try await matrix.measure("ledger replaced") { environment in
                try await Self.run(pipeline, environment, code: "ledger-unavailable") {
                    try FileManager.default.moveItem(atPath: place, toPath: elsewhere)
                    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: false)
                    _ = try SQLiteLedger(path: pipeline.ledgerPath)
                    return {
                        try FileManager.default.removeItem(atPath: place)
                        try FileManager.default.moveItem(atPath: elsewhere, toPath: place)
                    }
                }
            }
            matrix.report()
        }

        @Test func `a ledger that loses a table`() async throws {
            var matrix = try await FaultMatrix()
            let pipeline = matrix.pipeline
            try await matrix.measure("ledger without a table") { environment in
                try await Self.run(pipeline, environment, code: "ledger-corrupt") {
                    try await Self.change(pipeline, "ALTER TABLE times RENAME TO others")
                    return { try await Self.change(pipeline, "ALTER TABLE others RENAME TO times") }
                }
            }
            matrix.report()
        }

        /// Changes the ledger as another program would.
        private static func change(_ pipeline: Pipeline, _ sql: String) async throws {
            var configuration = Configuration()
            configuration.busyMode = .timeout(5)
            let other = try DatabaseQueue(path: pipeline.ledgerPath, configuration: configuration)
            try await other.write { try $0.execute(sql: sql) }
            try other.close()
        }

        /// Takes the ledger away after the first batch, looks at what is told, and brings it back.
        private static func run(
            _ pipeline: Pipeline, _ environment: [String: String], code: String,
            _ takeAway: () async throws -> () async throws -> Void
        ) async throws {
            let launch = try pipeline.start(
                "hearsay", ["launch"], environment: environment.merging(order) { $1 })
            try await Eventually.holds("the store has stored\n\(launch.standardError.suffix(2_000))") {
                FileManager.default.fileExists(
                    atPath: environment["HEARSAY_FAIL_FOLDER", default: ""] + "/store.after-commit")
            }
            let bringBack = try await takeAway()
            try await pipeline.waits { $0.stages.contains { $0.pause?.code == code } }
            try await Task.sleep(for: absence)
            let status = try await pipeline.run("status").text
            #expect(status.contains(#/store is paused for [0-9ms. ]+: /#), "\(status)")
            #expect(status.contains(": \(code): "))
            #expect(status.contains(#/; (next try in [0-9]|it is being tried now)/#), "\(status)")
            let metrics = try await pipeline.hub.metrics()
            #expect(metrics.contains("hearsay_stage_paused{stage=\"store\"} 1\n"))
            #expect(metrics.contains("hearsay_stage_pause_reason{stage=\"store\",code=\"\(code)\"} 1\n"))
            #expect(metrics.contains(#/hearsay_stage_paused_seconds\{stage="store"\} [0-9.]*[1-9]/#))
            #expect(metrics.contains(#/hearsay_stage_next_probe_seconds\{stage="store"\} [0-9]/#))
            #expect(metrics.contains("hearsay_stage_dead{stage=\"store\"} 0\n"))
            try await bringBack()
            #expect(try await launch.status() == 0, "\(launch.standardError.suffix(2_000))")
            check(launch.standardError, code)
        }

        /// The log tells why, the next probe, since when, and the end.
        private static func check(_ log: String, _ code: String) {
            #expect(log.contains(#/warning: store is paused: .*; next try in 1 s\n/#))
            #expect(log.contains("| store is paused: \(code): "))
            #expect(log.contains("store goes on\n"))
            guard FaultMatrix.isLong else { return }
            let probes = log.matches(of: #/store is paused for [0-9]+ s: .*; next try in ([0-9]+) s\n/#).map {
                String($0.1)
            }
            #expect(probes.starts(with: ["2", "4", "8", "16", "30"]), "\(probes)")
        }

        @Test(.enabled(if: MountNamespace.isAllowed, "mounts are not allowed here"))
        func `a state folder on a disk that fills up`() async throws {
            var matrix = try await FaultMatrix()
            let pipeline = matrix.pipeline
            // Once before the journal has the documents, once before the ledger has them.
            for (point, pass, words) in [
                ("hub.after-accepted", 1, "the journal can be written again"),
                ("hub.after-done", 40, "store is paused: ledger-full"),
            ] {
                try await matrix.measure("state folder full at \(point)") { environment in
                    let order = ["HEARSAY_FAIL": "\(point):delay@\(pass)"]
                    let launch = try pipeline.startShell(
                        MountNamespace.line(
                            """
                            mkdir state; mount -t tmpfs -o size=16m tmpfs state || exit 99
                            $BIN/hearsay launch & launch=$!
                            until test -e faults/\(point); do sleep 0.05; done
                            dd if=/dev/zero of=state/filler bs=4k 2>/dev/null; cp /dev/null state/empty
                            sleep \(Self.fullSeconds); rm -f state/filler state/empty
                            wait $launch || exit; mkdir saved && cp -a state/. saved/
                            """), environment: environment.merging(order) { $1 })
                    #expect(try await launch.status() == 0, "\(launch.standardError.suffix(4_000))")
                    #expect(launch.standardError.contains(words))
                    try? FileManager.default.removeItem(atPath: pipeline.state)
                    try FileManager.default.moveItem(atPath: pipeline.folder.file("saved"), toPath: pipeline.state)
                }
            }
            matrix.report()
        }
    }
}
