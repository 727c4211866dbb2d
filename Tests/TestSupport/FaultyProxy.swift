import Glibc
import Synchronization

/// A TCP proxy on 127.0.0.1 whose connections can be cut, reset, slowed and held up.
public final class FaultyProxy: Sendable {
    /// What it does with bytes that come.
    public enum Mood: Sendable {
        /// It hands them on.
        case open
        /// It hands on so many a second, in each direction.
        case slow(bytesPerSecond: Int)
        /// It hands on nothing, and ends nothing: the other side seems to be there.
        case stuck
    }

    private struct State {
        var mood = Mood.open
        /// Connections of an earlier generation are to end.
        var generation = 0
        var isReset = false
        var isEnding = false
    }

    /// The port that clients connect to.
    public let port: Int
    private let target: Int
    private let listener: Int32
    private let state = Mutex(State())
    private let count = Atomic<Int>(0)

    /// Connections so far.
    public var connections: Int { count.load(ordering: .relaxed) }

    /// Listens at a free port, and connects each client to the port `target`.
    public init(to target: Int) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var port = 0
        let isListening = unsafe Self.withAddress(0) { address, size in
            guard unsafe bind(listener, address, size) == 0, listen(listener, 64) == 0 else { return false }
            var bound = sockaddr_in()
            var size = size
            let isNamed = unsafe withUnsafeMutablePointer(to: &bound) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                    unsafe getsockname(listener, name, &size) == 0
                }
            }
            port = Int(UInt16(bigEndian: bound.sin_port))
            return isNamed
        }
        guard isListening else { throw Eventually.Failure(description: "the proxy cannot listen: errno \(errno)") }
        (self.target, self.listener, self.port) = (target, listener, port)
        startThread { [self] in acceptAll() }
    }

    /// Changes what it does with bytes that come.
    public func behave(_ mood: Mood) { state.withLock { $0.mood = mood } }

    /// Ends all connections in order (FIN), or by a reset (RST).
    public func cut(byReset isReset: Bool = false) {
        state.withLock { ($0.generation, $0.isReset) = ($0.generation + 1, isReset) }
    }

    /// Ends everything.
    public func end() { state.withLock { $0.isEnding = true } }

    private func acceptAll() {
        while !state.withLock({ $0.isEnding }) {
            var item = pollfd(fd: listener, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&item, 1, 50) > 0 else { continue }
            let client = accept(listener, nil, nil)
            guard client >= 0 else { continue }
            let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            let isConnected = unsafe Self.withAddress(target) { unsafe connect(server, $0, $1) == 0 }
            count.add(1, ordering: .relaxed)
            guard isConnected else {
                close(client)
                close(server)
                continue
            }
            let generation = state.withLock { $0.generation }
            startThread { [self] in relay(client, server, generation) }
        }
        close(listener)
    }

    /// Hands bytes on in both directions until an end, or until the connection is cut.
    private func relay(_ client: Int32, _ server: Int32, _ generation: Int) {
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let now = state.withLock { $0 }
            guard !now.isEnding, now.generation == generation else { return finish(client, server, now.isReset) }
            guard case .stuck = now.mood else {
                var items = [client, server].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
                guard unsafe poll(&items, 2, 10) > 0 else { continue }
                for (index, item) in items.enumerated() where item.revents != 0 {
                    let other = index == 0 ? server : client
                    guard pass(item.fd, other, &buffer, now.mood) else { return finish(client, server, false) }
                }
                continue
            }
            usleep(10_000)
        }
    }

    private func pass(_ from: Int32, _ to: Int32, _ buffer: inout [UInt8], _ mood: Mood) -> Bool {
        var most = buffer.count
        if case .slow(let rate) = mood {
            usleep(10_000)
            most = max(1, rate / 100)
        }
        let got = unsafe recv(from, &buffer, most, 0)
        guard got > 0 else { return false }
        var sent = 0
        while sent < got {
            let done = unsafe buffer.withUnsafeBytes { bytes in
                unsafe send(to, bytes.baseAddress.map { unsafe $0 + sent }, got - sent, Int32(MSG_NOSIGNAL))
            }
            guard done > 0 else { return false }
            sent += done
        }
        return true
    }

    private func finish(_ client: Int32, _ server: Int32, _ isReset: Bool) {
        for descriptor in [client, server] {
            if isReset {
                // RST instead of FIN (socket(7)).
                var option = linger(l_onoff: 1, l_linger: 0)
                let size = socklen_t(MemoryLayout<linger>.size)
                _ = unsafe setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, size)
            }
            close(descriptor)
        }
    }

    private static func withAddress(_ port: Int, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Bool) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { name in
                unsafe body(name, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }
}
