import CZeroMQ

/// Something that happened to a connection of a socket.
public struct MonitorEvent: Hashable, Sendable, CustomStringConvertible {
    /// What can happen.
    public enum Kind: UInt16, Hashable, Sendable, CaseIterable {
        case connected = 0x0001
        case connectDelayed = 0x0002
        case connectRetried = 0x0004
        case listening = 0x0008
        case bindFailed = 0x0010
        case accepted = 0x0020
        case acceptFailed = 0x0040
        case closed = 0x0080
        case closeFailed = 0x0100
        case disconnected = 0x0200
        case monitorStopped = 0x0400
        /// The other side does not speak CURVE, or hung up.
        case handshakeFailed = 0x0800
        case handshakeSucceeded = 0x1000
        /// The other side's keys or protocol do not fit.
        case handshakeProtocolFailed = 0x2000
        /// The other side's key is not on the list.
        case handshakeRefused = 0x4000
    }

    /// What happened.
    public var kind: Kind
    /// A file descriptor, a value of `errno`, a wait in milliseconds or a ZAP status, as the kind has it.
    public var value: UInt32
    /// The endpoint; may be empty.
    public var endpoint: String

    /// One line for a log.
    public var description: String { "\(kind) \(endpoint) (\(value))" }

    /// Decodes libzmq's two parts: the number and value of the event, and its endpoint.
    init?(_ parts: [[UInt8]]) {
        guard parts.count == 2, parts[0].count == 6 else { return nil }
        func number(_ range: Range<Int>) -> UInt32 {
            parts[0][range].reversed().reduce(0) { $0 << 8 | UInt32($1) }
        }
        guard let kind = Kind(rawValue: UInt16(number(0..<2))) else { return nil }
        self.kind = kind
        value = number(2..<6)
        endpoint = String(decoding: parts[1], as: UTF8.self)
    }
}
