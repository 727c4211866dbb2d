import Testing
import ZeroMQ

/// A socket as a reference, for what a test expects of one.
final class Peer {
    let socket: Socket

    init(_ socket: consuming Socket) { self.socket = socket }

    func send(_ parts: [[UInt8]]) throws -> Bool { try socket.send(parts) }

    func receive() throws -> [[UInt8]]? { try socket.receive() }

    /// The next message, waited for: a test fails by never ending, not by a timer.
    func next() throws -> [[UInt8]] {
        var poller = Poller()
        _ = poller.add(socket)
        while true {
            if let parts = try socket.receive() { return parts }
            _ = try poller.wait(nil)
        }
    }
}

/// A bound router, and dealers that connect to it.
final class Link {
    let context: Context
    let router: Peer
    let endpoint: String

    init(_ endpoint: String, options: SocketOptions = SocketOptions()) throws {
        context = try Context()
        router = Peer(try Socket(.router, context: context, options: options))
        try router.socket.bind(endpoint)
        self.endpoint = try router.socket.lastEndpoint()
    }

    func dealer(_ options: SocketOptions = SocketOptions()) throws -> Peer {
        let dealer = Peer(try Socket(.dealer, context: context, options: options))
        try dealer.socket.connect(endpoint)
        return dealer
    }
}

/// The first event of a kind, waited for.
func next(_ kind: MonitorEvent.Kind, _ monitor: borrowing Monitor) throws -> MonitorEvent {
    var poller = Poller()
    _ = poller.add(monitor.socket)
    while true {
        while let event = try monitor.next() {
            if event.kind == kind { return event }
        }
        _ = try poller.wait(nil)
    }
}
