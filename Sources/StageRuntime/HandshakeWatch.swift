import ZeroMQ

/// Looks whether the hub refuses the connection for its keys.
final class HandshakeWatch {
    private let monitor: Monitor
    private var isTold = false

    init(_ socket: borrowing Socket) throws(ZeroMQError) { monitor = try Monitor(socket) }

    /// Whether it was refused since the last time; true once, until a connection succeeds.
    func isRefused() throws(ZeroMQError) -> Bool {
        var isRefused = false
        while let event = try monitor.next() {
            switch event.kind {
            case .handshakeFailed, .handshakeProtocolFailed, .handshakeRefused: isRefused = true
            case .handshakeSucceeded: (isTold, isRefused) = (false, false)
            default: break
            }
        }
        defer { isTold = isTold || isRefused }
        return isRefused && !isTold
    }
}
