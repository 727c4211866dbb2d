import CZeroMQ
import Synchronization

/// Tells what happens to a socket's connections.
///
/// Poll ``socket``, then take the events.
public struct Monitor: ~Copyable {
    /// Readable while events wait.
    public let socket: Socket

    private let watched: SocketHandle

    /// Watches a socket from now on; use it on the socket's thread.
    public init(_ watched: borrowing Socket) throws(ZeroMQError) {
        let endpoint = "inproc://monitor-\(Self.number.add(1, ordering: .relaxed).newValue)"
        self.init(watched: watched.handle, socket: try Self.open(endpoint, of: watched))
    }

    private init(watched: SocketHandle, socket: consuming Socket) {
        self.watched = watched
        self.socket = socket
    }

    private static func open(_ endpoint: String, of watched: borrowing Socket) throws(ZeroMQError) -> Socket {
        try check(unsafe zmq_socket_monitor(watched.handle.pointer, endpoint, ZMQ_EVENT_ALL), "monitor \(endpoint)")
        var options = SocketOptions()
        // With a limit libzmq's own thread would wait for room.
        options.receiveHighWaterMark = 0
        let socket = try Socket(.pair, context: watched.context, options: options)
        try socket.connect(endpoint)
        return socket
    }

    deinit {
        // Nobody listens any more: libzmq must not go on to tell.
        if let open = unsafe watched.pointer { unsafe zmq_socket_monitor(open, nil, 0) }
    }

    // inproc names belong to a context; one counter for all keeps them apart anyway.
    private static let number = Atomic<UInt64>(0)

    /// The next event that waits, or nil.
    public func next() throws(ZeroMQError) -> MonitorEvent? {
        while let parts = try socket.receive() {
            if let event = MonitorEvent(parts) { return event }
        }
        return nil
    }
}
