import Foundation
import HubInterface
import TestSupport
import Testing

extension PipelineTests {
    /// Workers over TCP whose connections are cut, reset, slowed and held up.
    struct NetworkFaultTests {
        private static let stages = ["ingest", "extract", "normalize", "store"]

        @Test func `connections fail in every way`() async throws {
            var free: OccupiedPort? = try OccupiedPort()
            let port = free?.number ?? 0
            free = nil
            var matrix = try await FaultMatrix(hub: "  endpoint: tcp://127.0.0.1:\(port)\n")
            let pipeline = matrix.pipeline
            let text = try String(contentsOfFile: pipeline.folder.file("pipeline.yaml"), encoding: .utf8)
            let own = text.replacingOccurrences(
                of: "  ingest:\n",
                with: "  extract: {workers: 0}\n  normalize: {workers: 0}\n  store: {workers: 0}\n"
                    + "  ingest:\n    workers: 0\n")
            try pipeline.write("pipeline.yaml", own)
            let disturbances: [(String, (FaultyProxy) async throws -> Void)] = [
                ("tcp: cut ten times", { try await Self.cut($0, byReset: false) }),
                ("tcp: reset ten times", { try await Self.cut($0, byReset: true) }),
                ("tcp: 40 kB a second", { $0.behave(.slow(bytesPerSecond: 40_000)) }),
                ("tcp: stuck for longer than silence", { try await Self.hold($0) }),
                (
                    "tcp: hub killed",
                    { _ in
                        let hub = try await pipeline.processID(of: "hearsay-hub")
                        try await pipeline.waits { $0.stored > 0 }
                        kill(hub, SIGKILL)
                    }
                ),
            ]
            for (name, disturb) in disturbances {
                try await matrix.measure(name) { environment in
                    try await Self.run(pipeline, port, environment, disturb)
                }
            }
            matrix.report()
        }

        private static func run(
            _ pipeline: Pipeline, _ port: Int, _ environment: [String: String],
            _ disturb: (FaultyProxy) async throws -> Void
        ) async throws {
            let proxy = try FaultyProxy(to: port)
            defer { proxy.end() }
            let slow = environment.merging(["HEARSAY_FAIL": "hub.after-done:delay@30"]) { $1 }
            let launch = try pipeline.start("hearsay", ["launch"], environment: slow)
            let workers = try stages.map { stage in
                try pipeline.start(
                    "hearsay-\(stage)", ["--connect", "tcp://127.0.0.1:\(proxy.port)", "--name", "\(stage)-far"],
                    environment: environment)
            }
            try await pipeline.waits { $0.accepted > 5 }
            try await disturb(proxy)
            #expect(try await launch.status() == 0, "\(launch.standardError.suffix(2_000))")
            #expect(proxy.connections >= stages.count)
            for worker in workers {
                worker.signal(SIGTERM)
                #expect(try await worker.status() == 0, "\(worker.standardError)")
            }
        }

        private static func cut(_ proxy: FaultyProxy, byReset isReset: Bool) async throws {
            for _ in 0..<10 {
                proxy.cut(byReset: isReset)
                try await Task.sleep(for: .milliseconds(200))
            }
        }

        private static func hold(_ proxy: FaultyProxy) async throws {
            proxy.behave(.stuck)
            try await Task.sleep(for: .milliseconds(2_500))
            proxy.behave(.open)
        }
    }
}
