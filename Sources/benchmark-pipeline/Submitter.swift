import PipelineMessages
import SwiftProtobuf
import ZeroMQ

/// Submits items in batches over the hub's protocol, some of them on their way at a time.
final class Submitter {
    private static let batch = 64
    private static let mostUnanswered = 16

    private let socket: Socket
    private var unanswered = 0

    /// Connects and waits until the hub has answered.
    static func connected(to endpoint: String) throws -> Submitter {
        let socket = try Socket(.dealer, context: Context())
        try socket.connect(endpoint)
        let submitter = Submitter(socket)
        try submitter.send([.with { $0.hello.name = "benchmark" }])
        _ = try submitter.receive()
        return submitter
    }

    private init(_ socket: consuming Socket) { self.socket = socket }

    /// Submits that many items of so many bytes; returns when the hub has them all on disk.
    func submit(_ count: Int, bytes: Int) throws {
        let payload = [UInt8](repeating: 0x61, count: bytes)
        for first in stride(from: 0, to: count, by: Self.batch) {
            while unanswered >= Self.mostUnanswered { try awaitAnswer() }
            let items = (first..<min(first + Self.batch, count)).map(Self.submission)
            let command = WireCommand.with { $0.submit.submissions = items }
            try send([command], payloads: Array(repeating: payload, count: items.count))
            unanswered += 1
        }
        while unanswered > 0 { try awaitAnswer() }
    }

    private static func submission(_ number: Int) -> WireSubmission {
        let digits = String(number, radix: 16)
        return .with {
            $0.itemID = String(repeating: "0", count: 32 - digits.count) + digits
            $0.uri = "benchmark:\(number)"
        }
    }

    private func awaitAnswer() throws {
        for command in try receive().commands {
            guard case .accepted(let accepted) = command.kind else { continue }
            precondition(accepted.verdicts.allSatisfy { $0 == .accepted }, "refused: \(accepted.reason)")
            unanswered -= 1
        }
    }

    private func send(_ commands: [WireCommand], payloads: [[UInt8]] = []) throws {
        let frame = WireFrame.with {
            $0.version = 1
            $0.commands = commands
        }
        _ = try socket.send([try frame.serializedBytes()] + payloads)
    }

    private func receive() throws -> WireFrame {
        var poller = Poller()
        _ = poller.add(socket)
        while true {
            if let parts = try socket.receive() { return try WireFrame(serializedBytes: parts[0]) }
            _ = try poller.wait(nil)
        }
    }
}
