/// Where the hub's HTTP interface listens.
public enum HubAddress: Hashable, Sendable, CustomStringConvertible {
    /// A Unix socket, by its path.
    case unixSocket(path: String)
    /// A host (an IPv4 address or `localhost`) and a TCP port.
    case tcp(host: String, port: UInt16)

    /// The most bytes that the kernel takes as the path of a Unix socket (`sun_path` of 108 with its final zero).
    public static let longestSocketPath = 107

    /// The socket that a hub opens in its state folder.
    public static func inFolder(_ stateFolder: String) -> Self {
        .unixSocket(path: stateFolder + "/hub.http")
    }

    /// `host:port`, or the path of a socket; nil where it is neither.
    public init?(_ text: String) {
        if text.contains("/") {
            self = .unixSocket(path: text)
            return
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, let port = UInt16(parts[1]), port > 0 else { return nil }
        self = .tcp(host: String(parts[0]), port: port)
    }

    /// The path, or `host:port`.
    public var description: String {
        switch self {
        case .unixSocket(let path): path
        case .tcp(let host, let port): "\(host):\(port)"
        }
    }
}
