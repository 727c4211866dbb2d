import PipelineMessages
import SwiftProtobuf
import Testing
import ZeroMQ

/// A peer that says what the test tells it to, over a real socket.
final class ScriptedPeer {
    /// One thing that the hub said, with the input where it was a job.
    struct Heard {
        let command: WireCommand.OneOf_Kind
        let payload: [UInt8]
    }

    private var heard: [Heard] = []
    private let socket: Socket

    init(_ endpoint: String, security: Security = .none) throws {
        var options = SocketOptions()
        options.security = security
        let socket = try Socket(.dealer, context: try Context(), options: options)
        try socket.connect(endpoint)
        self.socket = socket
    }

    func say(_ kinds: WireCommand.OneOf_Kind..., payloads: [[UInt8]] = [], version: UInt32 = 1) throws {
        var frame = WireFrame()
        frame.version = version
        frame.commands = kinds.map { kind in WireCommand.with { $0.kind = kind } }
        try sayBytes([frame.serializedBytes()] + payloads)
    }

    func sayBytes(_ parts: [[UInt8]]) throws { #expect(try socket.send(parts)) }

    /// What the hub says next; the test waits for it however long it takes, and blocks no thread.
    func hear() async throws -> Heard {
        while heard.isEmpty {
            if let parts = try socket.receive() { try take(parts) } else { try await Task.sleep(for: .milliseconds(2)) }
        }
        return heard.removeFirst()
    }

    private func take(_ parts: [[UInt8]]) throws {
        var payloads = parts.dropFirst()
        for command in try WireFrame(serializedBytes: parts[0]).commands {
            guard let kind = command.kind else { throw Unexpected() }
            var payload: [UInt8] = []
            if case .job = kind { payload = payloads.popFirst() ?? [] }
            heard.append(Heard(command: kind, payload: payload))
        }
        #expect(payloads.isEmpty)
    }

    /// Introduces itself as a worker, and hears the welcome.
    func join(_ stage: String, documents: UInt32 = 2) async throws -> WireWelcome {
        var hello = WireHello()
        hello.name = "\(stage)-1"
        hello.stage = stage
        hello.credit.documents = documents
        try say(.hello(hello))
        guard case .welcome(let welcome) = try await hear().command else { throw Unexpected() }
        return welcome
    }

    /// The next job with its input.
    func job() async throws -> (job: WireJob, input: [UInt8]) {
        let heard = try await hear()
        guard case .job(let job) = heard.command else { throw Unexpected() }
        return (job, heard.payload)
    }

    func finish(_ job: WireJob, _ result: WireDone.OneOf_Result, payloads: [[UInt8]] = []) throws {
        let start = WireStart.with { $0.lease = job.lease }
        let done = WireDone.with {
            $0.lease = job.lease
            $0.result = result
        }
        try say(.start(start), .done(done), .credit(.with { $0.documents = 1 }), payloads: payloads)
    }

    /// Something else came than the test waits for.
    struct Unexpected: Error {}
}
