import PipelineMessages
import StageRuntime
import SwiftProtobuf
import Testing
import ZeroMQ

/// The other end of a worker's connection, as a test plays it.
final class FakeHub {
    let endpoint: String
    private let router: Socket
    private var peer: [UInt8] = []
    private var waiting: [(WireCommand, [[UInt8]])] = []

    init() throws {
        router = try Socket(.router, context: Context())
        try router.bind("ipc://*")
        endpoint = try router.lastEndpoint()
    }

    /// The next command other than PING, waited for, with the rest of its message's payloads.
    func next() throws -> (command: WireCommand, payloads: [[UInt8]]) {
        var poller = Poller()
        _ = poller.add(router)
        while waiting.isEmpty {
            if let parts = try router.receive() { try take(parts) } else { _ = try poller.wait(nil) }
        }
        return waiting.removeFirst()
    }

    private func take(_ parts: [[UInt8]]) throws {
        peer = parts[0]
        let frame = try WireFrame(serializedBytes: parts[1])
        for command in frame.commands where command.kind != .ping(WirePing()) {
            waiting.append((command, Array(parts.dropFirst(2))))
        }
    }

    func say(_ kinds: WireCommand.OneOf_Kind..., payloads: [[UInt8]] = []) throws {
        let frame = WireFrame.with {
            $0.version = 1
            $0.commands = kinds.map { kind in .with { $0.kind = kind } }
        }
        try sayBytes([try frame.serializedBytes()] + payloads)
    }

    func sayBytes(_ parts: [[UInt8]]) throws {
        let isSent = try router.send([peer] + parts)
        #expect(isSent)
    }
}
