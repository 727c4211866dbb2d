import CZeroMQ

/// The C socket with what must live as long: shared by a socket and the pollers that wait for it, on one thread.
@safe final class SocketHandle {
    /// Nil when closed.
    private(set) var pointer: UnsafeMutableRawPointer?
    private let context: Context

    init(context: Context, kind: Int32, options: SocketOptions) throws(ZeroMQError) {
        self.context = context
        unsafe pointer = unsafe zmq_socket(context.pointer, kind)
        guard unsafe pointer != nil else { throw .last("zmq_socket") }
        try apply(options)
    }

    func close() {
        guard let open = unsafe pointer else { return }
        unsafe zmq_close(open)
        unsafe pointer = nil
    }

    deinit { close() }
}
