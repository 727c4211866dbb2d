import PipelineMessages
import SwiftProtobuf
import ZeroMQ

/// The worker's connection to the hub: commands in, commands out, many in one message.
struct HubLink: ~Copyable {
    private(set) var socket: Socket
    private let context: Context
    private let endpoint: String
    private let keys: WorkerKeys?
    /// Watches tcp connections, which alone can ask for keys.
    private var watch: HandshakeWatch?
    private var commands: [WireCommand] = []
    private var payloads: [[UInt8]] = []
    /// Messages sent over this connection.
    private var number: UInt64 = 0

    init(endpoint: String, keys: WorkerKeys?, context: Context) throws(ZeroMQError) {
        let socket = try Self.connect(endpoint, keys, context)
        let watch = endpoint.hasPrefix("tcp://") ? try HandshakeWatch(socket) : nil
        self.socket = socket
        self.watch = watch
        self.keys = keys
        self.context = context
        self.endpoint = endpoint
    }

    /// Drops the connection with all that waits in it, and connects anew.
    mutating func reconnect() throws(ZeroMQError) {
        watch = nil
        socket = try Self.connect(endpoint, keys, context)
        if endpoint.hasPrefix("tcp://") { watch = try HandshakeWatch(socket) }
        (commands, payloads, number) = ([], [], 0)
    }

    private static func connect(
        _ endpoint: String, _ keys: WorkerKeys?, _ context: Context
    ) throws(ZeroMQError) -> Socket {
        var options = SocketOptions()
        options.security = try keys.map { keys throws(ZeroMQError) in try security(keys) } ?? .none
        // Credit bounds what can wait in either direction.
        options.sendHighWaterMark = 0
        options.receiveHighWaterMark = 0
        options.reconnectLimit = .milliseconds(500)
        let socket = try Socket(.dealer, context: context, options: options)
        try socket.connect(endpoint)
        return socket
    }

    private static func security(_ keys: WorkerKeys) throws(ZeroMQError) -> Security {
        guard let secret = CurveSecretKey(keys.secretKey), let hub = CurvePublicKey(keys.hubKey) else {
            throw ZeroMQError(code: .invalid, operation: "the keys of the worker or the hub")
        }
        return .curveClient(try CurveKeyPair(secretKey: secret), server: hub)
    }

    /// What there is to tell about the hub's refusing this worker's keys; nil where it does not, or it is told already.
    func refusal() throws(ZeroMQError) -> String? {
        guard let watch, try watch.isRefused() else { return nil }
        return
            "the hub at \(endpoint) refuses the connection: keys are missing, are others than it expects, or are not on "
            + "its list; check --hub-key and --secret-key, and `hearsay keys allow` there; trying on"
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
