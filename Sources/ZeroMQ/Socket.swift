import CZeroMQ

/// A socket of ZeroMQ: one thread uses it at a time, and it is closed with the value.
public struct Socket: ~Copyable {
    /// How a socket spreads and gathers messages.
    public enum Kind: Hashable, Sendable, CaseIterable {
        /// Talks to many peers by their routing ids.
        case router
        /// Talks to one router, in both directions at any time.
        case dealer
        /// Talks to one other pair, within the process.
        case pair
        /// Answers one request after the other.
        case reply

        var rawValue: Int32 {
            switch self {
            case .router: ZMQ_ROUTER
            case .dealer: ZMQ_DEALER
            case .pair: ZMQ_PAIR
            case .reply: ZMQ_REP
            }
        }
    }

    let handle: SocketHandle
    let context: Context

    /// Creates a socket and sets its options.
    ///
    /// - Throws: ``ZeroMQError`` where the process has no file descriptor left, or an option does not suit the kind.
    public init(_ kind: Kind, context: Context, options: SocketOptions = SocketOptions()) throws(ZeroMQError) {
        self.init(handle: try SocketHandle(context: context, kind: kind.rawValue, options: options), context: context)
    }

    private init(handle: SocketHandle, context: Context) {
        self.handle = handle
        self.context = context
    }

    deinit { handle.close() }

    /// Takes connections at an endpoint (`ipc:///run/hub.ipc`, `tcp://0.0.0.0:*`, `inproc://name`).
    ///
    /// - Throws: ``ZeroMQError/Code/addressInUse`` or another code, with the endpoint in the message.
    public func bind(_ endpoint: String) throws(ZeroMQError) {
        try check(unsafe zmq_bind(handle.pointer, endpoint), "bind \(endpoint)")
    }

    /// Connects to an endpoint, in the background and again whenever the connection is lost.
    ///
    /// - Throws: ``ZeroMQError`` where the endpoint is not valid; that nobody is there is no error.
    public func connect(_ endpoint: String) throws(ZeroMQError) {
        try check(unsafe zmq_connect(handle.pointer, endpoint), "connect \(endpoint)")
    }

    /// The endpoint last bound or connected to, with the port that a `*` became.
    public func lastEndpoint() throws(ZeroMQError) -> String {
        var bytes = [UInt8](repeating: 0, count: 1024)
        var count = bytes.count
        try check(
            unsafe zmq_getsockopt(handle.pointer, ZMQ_LAST_ENDPOINT, &bytes, &count), "zmq_getsockopt ZMQ_LAST_ENDPOINT"
        )
        return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
}
