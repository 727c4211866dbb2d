import CZeroMQ
import Glibc
import Platform

/// Waits for several sockets and file descriptors at once, on the thread that uses the sockets.
@safe public struct Poller: ~Copyable {
    /// What can be waited for.
    public struct Events: OptionSet, Hashable, Sendable {
        /// As libzmq has it.
        public let rawValue: Int16

        /// Creates a set from libzmq's bits.
        public init(rawValue: Int16) { self.rawValue = rawValue }

        /// A message or bytes can be taken.
        public static var readable: Events { Events(rawValue: Int16(ZMQ_POLLIN)) }
        /// There is room.
        public static var writable: Events { Events(rawValue: Int16(ZMQ_POLLOUT)) }
        /// A file descriptor is in error, or its other end is closed.
        public static var failed: Events { Events(rawValue: Int16(ZMQ_POLLERR)) }
    }

    /// Names what was added.
    public struct Key: Hashable, Sendable {
        let index: Int
    }

    private var items: [zmq_pollitem_t] = unsafe []
    private var handles: [SocketHandle] = []

    /// Creates a poller that waits for nothing.
    public init() {}

    /// Waits for a socket too.
    ///
    /// A socket must not be closed before the poller's last wait.
    public mutating func add(_ socket: borrowing Socket, _ events: Events = .readable) -> Key {
        handles.append(socket.handle)
        return unsafe add(
            zmq_pollitem_t(socket: socket.handle.pointer, fd: -1, events: events.rawValue, revents: 0))
    }

    /// Waits for a file descriptor too.
    public mutating func add(descriptor: Int32, _ events: Events = .readable) -> Key {
        unsafe add(zmq_pollitem_t(socket: nil, fd: descriptor, events: events.rawValue, revents: 0))
    }

    private mutating func add(_ item: zmq_pollitem_t) -> Key {
        unsafe items.append(item)
        return Key(index: unsafe items.count - 1)
    }

    /// Changes what is waited for; nothing is allowed.
    public mutating func setEvents(_ events: Events, for key: Key) {
        unsafe items[key.index].events = events.rawValue
    }

    /// Waits until something happens.
    ///
    /// - Parameter limit: The longest wait, in steps of a millisecond, rounded up; nil: for ever; zero: only look.
    /// - Returns: Whether something happened; false also where a signal ended the wait.
    /// - Throws: ``ZeroMQError/Code/notSocket`` where a socket was closed.
    public mutating func wait(_ limit: Duration?) throws(ZeroMQError) -> Bool {
        guard handles.allSatisfy({ unsafe $0.pointer != nil }) else {
            throw ZeroMQError(code: .notSocket, operation: "poll")
        }
        let milliseconds = limit.map { Int(max($0.millisecondsRoundedUp, 0)) } ?? -1
        let count = unsafe zmq_poll(&items, Int32(items.count), milliseconds)
        if count == -1, zmq_errno() == EINTR { return false }
        return try check(count, "poll") > 0
    }

    /// What happened in the last wait.
    public func events(for key: Key) -> Events { unsafe Events(rawValue: items[key.index].revents) }
}
