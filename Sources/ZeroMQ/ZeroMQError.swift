import CZeroMQ
import Glibc

/// A call of libzmq that failed.
public struct ZeroMQError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Why, as a value of `errno`.
    public struct Code: Hashable, Sendable {
        /// The value of `errno`.
        public let rawValue: Int32

        /// Creates a code from a value of `errno`.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// The peer that a routing id names is gone (from a socket with ``SocketOptions/isMandatory``).
        public static var hostUnreachable: Code { Code(rawValue: EHOSTUNREACH) }
        /// Another socket is bound to the endpoint.
        public static var addressInUse: Code { Code(rawValue: EADDRINUSE) }
        /// The context is shutting down.
        public static var terminated: Code { Code(rawValue: ETERM) }
        /// The socket does not support the operation in its present state.
        public static var wrongState: Code { Code(rawValue: EFSM) }
        /// The socket is closed.
        public static var notSocket: Code { Code(rawValue: ENOTSOCK) }
        /// An option, endpoint or key is not valid.
        public static var invalid: Code { Code(rawValue: EINVAL) }
    }

    /// Why.
    public var code: Code
    /// What was tried, with its object, and libzmq's words, in one line.
    public var message: String

    /// Creates an error with libzmq's words for the code.
    public init(code: Code, operation: String) {
        self.code = code
        message = "\(operation): \(unsafe String(cString: zmq_strerror(code.rawValue)))"
    }

    /// The message.
    public var description: String { message }

    /// The error that libzmq left in this thread.
    static func last(_ operation: String) -> ZeroMQError {
        ZeroMQError(code: Code(rawValue: zmq_errno()), operation: operation)
    }
}

/// The one door for results of libzmq: -1 becomes an error.
@discardableResult
func check(_ result: Int32, _ operation: @autoclosure () -> String) throws(ZeroMQError) -> Int32 {
    guard result == -1 else { return result }
    throw .last(operation())
}

/// The same door for calls that do not wait: false where one would have had to.
///
/// A call that a signal interrupts is made again.
func checkWithoutWaiting(
    _ operation: @autoclosure () -> String, _ call: () -> Int32
) throws(ZeroMQError) -> Bool {
    while call() == -1 {
        switch zmq_errno() {
        case EINTR: continue
        case EAGAIN: return false
        default: throw .last(operation())
        }
    }
    return true
}
