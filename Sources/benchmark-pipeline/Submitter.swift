import PipelineMessages
import SwiftProtobuf

/// Submits items in batches over the hub's protocol, some of them on their way at a time.
final class Submitter {
    private static let batch = 64
    private static let mostUnanswered = 16

    private let peer: Peer
    private var unanswered = 0

    /// Connects and waits until the hub has answered.
    static func connected(to endpoint: String) throws -> Submitter {
        let submitter = Submitter(try Peer(endpoint: endpoint))
        _ = try submitter.peer.receive()
        return submitter
    }

    private init(_ peer: Peer) { self.peer = peer }

    /// Submits that many items of so many bytes; returns when the hub has them all on disk.
    func submit(_ count: Int, bytes: Int) throws {
        try submit(Array(repeating: [UInt8](repeating: 0x61, count: bytes), count: count))
    }

    /// Submits an item for each payload; returns when the hub has them all on disk.
    func submit(_ payloads: [[UInt8]]) throws {
        for first in stride(from: 0, to: payloads.count, by: Self.batch) {
            while unanswered >= Self.mostUnanswered { try awaitAnswer() }
            let numbers = first..<min(first + Self.batch, payloads.count)
            let command = WireCommand.with { $0.submit.submissions = numbers.map(Self.submission) }
            try peer.send([command], payloads: Array(payloads[numbers]))
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
        for command in try peer.receive().commands {
            guard case .accepted(let accepted) = command.kind else { continue }
            precondition(accepted.verdicts.allSatisfy { $0 == .accepted }, "refused: \(accepted.reason)")
            unanswered -= 1
        }
    }
}
