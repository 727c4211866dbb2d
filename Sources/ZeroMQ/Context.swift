import CZeroMQ
import Glibc

/// The sockets' common background: their input and output threads.
///
/// The one object of libzmq that threads may share. It lives until the last of its sockets is closed, for each holds
/// it; one a process is enough.
@safe public final class Context: Sendable {
    // Thread-safe by libzmq's contract.
    nonisolated(unsafe) let pointer: UnsafeMutableRawPointer

    /// Creates a context with one input and output thread, enough for a gigabyte a second.
    ///
    /// - Throws: ``ZeroMQError`` where the process has no file descriptor left.
    public init() throws(ZeroMQError) {
        guard let pointer = unsafe zmq_ctx_new() else { throw .last("zmq_ctx_new") }
        unsafe self.pointer = unsafe pointer
        // Sockets that are closed without a linger of their own drop what they have not sent, and never hold the end up.
        try check(unsafe zmq_ctx_set(pointer, ZMQ_BLOCKY, 0), "zmq_ctx_set ZMQ_BLOCKY")
    }

    deinit {
        while unsafe zmq_ctx_term(pointer) == -1, zmq_errno() == EINTR {}
    }
}
