import FoundationEssentials
import Glibc
import HubInterface
import PipelineStage
import Records
import Testing

struct HubClientTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var asks: String
        var body = ""
        var answer = "{}"
        var call: @Sendable (HubClient) async throws -> Void
        var testDescription: String { asks }
    }

    static let item = #"{"id":"a1","uri":"file:///x","state":"dead","stage":"extract","children":0,"attempts":[]}"#
    static let status = """
        {"phase":"running","epoch":2,"accepted":3,"stored":1,"skipped":1,"dead":0,"open":1,"stages":[],"workers":[]}
        """

    static let cases = [
        Case(asks: "GET /v1/status", answer: status) {
            let expected = HubStatus(
                phase: .running, epoch: 2, accepted: 3, stored: 1, skipped: 1, dead: 0, open: 1, stages: [],
                workers: [])
            let status = try await $0.status()
            #expect(status == expected)
        },
        Case(asks: "GET /v1/stages", answer: "[]") {
            let stages = try await $0.stages()
            #expect(stages == [])
        },
        Case(asks: "GET /v1/items/a1", answer: item) {
            let item = try await $0.item("a1")
            #expect(item == ItemStatus(id: "a1", uri: "file:///x", state: .dead, stage: "extract"))
        },
        Case(asks: "GET /v1/items?state=dead&uri=file:///a%20b%26c&after=a1&limit=5", answer: "[\(item)]") {
            let items = try await $0.items(state: .dead, uri: "file:///a b&c", after: "a1", limit: 5)
            #expect(items.map(\.id) == ["a1"])
        },
        Case(
            asks: "POST /v1/items", body: #"[{"uri":"file:///x"}]"#,
            answer: #"{"accepted":1,"duplicates":0,"refused":0}"#
        ) {
            let receipt = try await $0.submit([ItemRecord(Item(uri: "file:///x"))])
            #expect(receipt == SubmissionReceipt(accepted: 1, duplicates: 0, refused: 0))
        },
        Case(asks: "GET /v1/dead", answer: "[\(item)]") {
            let dead = try await $0.dead()
            #expect(dead.map(\.id) == ["a1"])
        },
        Case(asks: "POST /v1/dead/a1/retry") { try await $0.retry("a1") },
        Case(asks: "DELETE /v1/dead/a1") { try await $0.drop("a1") },
        Case(asks: "POST /v1/drain") { try await $0.drain() },
        Case(asks: "POST /v1/resume") { try await $0.resume() },
        Case(asks: "POST /v1/stages/extract/scale", body: #"{"workers":3}"#) {
            try await $0.scale("extract", to: 3)
        },
        Case(asks: "POST /v1/stages/extract/scale", body: #"{"isAutomatic":true,"workers":2}"#) {
            try await $0.scaleAutomatically("extract", to: 2)
        },
        Case(asks: "POST /v1/stages/extract/scale", body: #"{"isAutomatic":true}"#) {
            try await $0.scaleAutomatically("extract")
        },
        Case(
            asks: "POST /v1/stages/store/restart",
            body: #"{"credit":2,"name":"store","settings":{"a":"b"},"timeLimitMilliseconds":60000,"workers":1}"#
        ) {
            try await $0.restart(HubSettings.Stage(name: "store", settings: ["a": "b"]))
        },
        Case(
            asks: "POST /v1/workers/exits",
            body: #"{"isIntended":false,"name":"extract-1","processID":7,"signal":9,"standardError":["boom"]}"#
        ) {
            try await $0.report(
                WorkerExit(name: "extract-1", processID: 7, signal: 9, isIntended: false, standardError: ["boom"]))
        },
        Case(asks: "GET /ready") {
            let isReady = await $0.isReady()
            #expect(isReady)
        },
        Case(asks: "GET /metrics", answer: "a 1\n") {
            let metrics = try await $0.metrics()
            #expect(metrics == "a 1\n")
        },
    ]

    @Test("asks on the wire", arguments: cases) func asks(example: Case) async throws {
        let asked = try await FakeHub().serving(example.answer, example.call)
        #expect(asked == [FakeHub.Asked(line: example.asks, body: example.body)])
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        var status: Int
        var answer: String
        var error: HubClientError
        var testDescription: String { error.description }
    }

    static let refusals = [
        Refusal(
            status: 404, answer: #"{"error":"no item a1","hint":"see `hearsay dead ls`"}"#,
            error: HubClientError(code: .notFound, message: "no item a1", hint: "see `hearsay dead ls`")),
        Refusal(
            status: 400, answer: #"{"error":"workers must be 0 or more"}"#,
            error: HubClientError(code: .refused, message: "workers must be 0 or more")),
        Refusal(
            status: 503, answer: #"{"error":"disk full","hint":"free some space"}"#,
            error: HubClientError(code: .unavailable, message: "disk full", hint: "free some space")),
        Refusal(
            status: 500, answer: #"{"error":"no such table"}"#,
            error: HubClientError(code: .failed, message: "no such table")),
    ]

    @Test("tells what the hub says", arguments: refusals) func refuses(example: Refusal) async throws {
        _ = try await FakeHub().serving(example.answer, status: example.status) { client in
            await #expect(throws: example.error) { try await client.drain() }
        }
    }

    @Test func `an answer that is no JSON is named`() async throws {
        _ = try await FakeHub().serving("<html>") { client in
            let error = await #expect(throws: HubClientError.self) { try await client.status() }
            #expect(error?.code == .unreadable)
        }
    }

    @Test func `a hub that says nothing is given up`() async throws {
        _ = try await FakeHub(patience: .milliseconds(50)).serving("{}", delay: .seconds(20)) { client in
            let error = await #expect(throws: HubClientError.self) { try await client.status() }
            #expect(error?.code == .unanswered)
        }
    }

    @Test func `a hub that is not running is named with its socket`() async {
        let client = HubClient(address: .unixSocket(path: "/tmp/hearsay-none/hub.http"))
        let expected = HubClientError(
            code: .unreachable, message: "no hub listens at /tmp/hearsay-none/hub.http: No such file or directory",
            hint: "start one with `hearsay launch`, or name the pipeline.yaml of the running one")
        await #expect(throws: expected) { try await client.status() }
    }

    @Test func `a socket path that is too long is refused`() async {
        let path = "/tmp/" + String(repeating: "x", count: 103)
        let expected = HubClientError(
            code: .unreachable, message: "the socket path \(path) has 108 bytes, and the system takes 107",
            hint: "use a state folder with a shorter path")
        await #expect(throws: expected) { try await HubClient(address: .unixSocket(path: path)).status() }
    }

    @Test("keeps no descriptor of a hub that is away")
    func descriptors() async throws {
        // In a process of its own: tests beside this one open and close descriptors, too.
        await #expect(processExitsWith: .success) {
            let client = HubClient(address: .unixSocket(path: "/tmp/hearsay-nobody-\(getpid()).http"))
            func openDescriptors() throws -> Int {
                try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
            }
            _ = try? await client.status()
            // A timer that has rung: its descriptors are made by a thread of their own, and stay.
            try await Task.sleep(for: .milliseconds(1))
            let before = try openDescriptors()
            for _ in 0..<20 { await #expect(throws: HubClientError.self) { try await client.status() } }
            let after = try openDescriptors()
            #expect(after == before)
        }
    }

    @Test(
        "reads addresses",
        arguments: [
            ("/a/hub.http", HubAddress.unixSocket(path: "/a/hub.http")),
            ("localhost:80", .tcp(host: "localhost", port: 80)),
            ("localhost", nil), (":80", nil), ("h:0", nil), ("h:70000", nil), ("a:b:1", nil),
        ])
    func address(text: String, expected: HubAddress?) {
        #expect(HubAddress(text) == expected)
    }
}
