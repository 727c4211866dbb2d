import PipelineMessages
import SwiftProtobuf
import ZeroMQ

/// The worker's connection to the hub: commands in, commands out, many in one message.
struct HubLink: ~Copyable {
    private(set) var socket: Socket
    private let context: Context
    private let endpoint: String
    private var commands: [WireCommand] = []
    private var payloads: [[UInt8]] = []
    /// Messages sent over this connection.
    private var number: UInt64 = 0

    init(endpoint: String, context: Context) throws(ZeroMQError) {
        socket = try Self.connect(endpoint, context)
        self.context = context
        self.endpoint = endpoint
    }

    /// Drops the connection with all that waits in it, and connects anew.
    mutating func reconnect() throws(ZeroMQError) {
        socket = try Self.connect(endpoint, context)
        (commands, payloads, number) = ([], [], 0)
    }

    private static func connect(_ endpoint: String, _ context: Context) throws(ZeroMQError) -> Socket {
        var options = SocketOptions()
        // Credit bounds what can wait in either direction.
        options.sendHighWaterMark = 0
        options.receiveHighWaterMark = 0
        options.reconnectLimit = .milliseconds(500)
        let socket = try Socket(.dealer, context: context, options: options)
        try socket.connect(endpoint)
        return socket
    }

    mutating func add(_ command: WireCommand, _ payloads: [[UInt8]]) {
        commands.append(command)
        self.payloads += payloads
    }

    /// Sends what was added, as one message.
    mutating func flush() throws {
        guard !commands.isEmpty else { return }
        var frame = WireFrame()
        frame.version = protocolVersion
        number += 1
        frame.number = number
        frame.commands = commands
        // Without a high-water mark there is always room.
        _ = try socket.send([try frame.serializedBytes()] + payloads)
        (commands, payloads) = ([], [])
    }

    /// The next message, as events; nil where none waits.
    func receive() throws(ZeroMQError) -> [WorkerEvent]? {
        guard let parts = try socket.receive() else { return nil }
        return events(of: parts)
    }
}

/// The version of the hub protocol that this worker speaks.
let protocolVersion: UInt32 = 1

/// What a message says: each job takes the next payload.
package func events(of parts: [[UInt8]]) -> [WorkerEvent] {
    guard let frame = try? WireFrame(serializedBytes: parts.first ?? []) else {
        return [.receivedNonsense("its first part is no frame")]
    }
    guard frame.version == protocolVersion else {
        return [
            .receivedNonsense("it has version \(frame.version) of the protocol, this worker has \(protocolVersion)")
        ]
    }
    var payloads = parts.dropFirst()
    let events: [WorkerEvent] = frame.commands.map { command in
        guard case .job = command.kind, let payload = payloads.popFirst() else {
            return .received(command, payloads: [])
        }
        return .received(command, payloads: [payload])
    }
    return [.frame(number: frame.number, events)]
}
