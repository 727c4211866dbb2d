import PipelineMessages
import PipelineStage
import SwiftProtobuf
import ZeroMQ

/// A peer of the hub that says and hears whole frames.
final class Peer {
    private let socket: Socket

    /// Connects and says HELLO: as a worker of a stage that takes one input, or as a submitter.
    init(endpoint: String, stage: StageName? = nil) throws {
        socket = try Socket(.dealer, context: Context())
        try socket.connect(endpoint)
        try send([
            .with {
                $0.hello.name = "benchmark"
                if let stage { $0.hello.stage = stage.rawValue }
                if stage != nil { $0.hello.credit.documents = 1 }
            }
        ])
    }

    func send(_ commands: [WireCommand], payloads: [[UInt8]] = []) throws {
        let frame = WireFrame.with {
            $0.version = 1
            $0.commands = commands
        }
        _ = try socket.send([try frame.serializedBytes()] + payloads)
    }

    func receive() throws -> WireFrame {
        var poller = Poller()
        _ = poller.add(socket)
        while true {
            if let parts = try socket.receive() { return try WireFrame(serializedBytes: parts[0]) }
            _ = try poller.wait(nil)
        }
    }

    /// Waits for the first job.
    func awaitJob() throws {
        while try !receive().commands.contains(where: { if case .job = $0.kind { true } else { false } }) {}
    }
}
