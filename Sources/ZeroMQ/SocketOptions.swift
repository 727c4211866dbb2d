/// What a socket is set to before it binds or connects.
///
/// There are no fixed routing ids and no hand-over of them: with both, a peer takes another's place unseen.
public struct SocketOptions: Hashable, Sendable {
    /// How long closing waits until what was sent is out, in steps of a millisecond; nil: as long as it takes.
    public var linger: Duration? = .zero
    /// Messages that wait to go out, for each peer; 0: no limit.
    public var sendHighWaterMark: Int32 = 1000
    /// Messages that wait to be received, for each peer; 0: no limit.
    public var receiveHighWaterMark: Int32 = 1000
    /// The most bytes of one part; a peer that sends more is cut off; nil: no limit.
    public var maximumPartSize: Int64?
    /// For a router: sending to a peer that is gone is an error, instead of nothing.
    public var isMandatory = false
    /// First wait before connecting again, in steps of a millisecond.
    public var reconnectInterval: Duration = .milliseconds(100)
    /// Longest wait before connecting again, the wait doubling from the first one on.
    public var reconnectLimit: Duration = .seconds(2)
    /// How long a connection may take to agree on protocol and keys.
    public var handshakeLimit: Duration = .seconds(10)
    /// Who may talk to whom.
    public var security: Security = .none

    /// Creates the defaults.
    public init() {}
}
