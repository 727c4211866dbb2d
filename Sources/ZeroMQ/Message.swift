import CZeroMQ

/// One part of a message, in libzmq's memory.
///
/// Reuse one for many receives; the plain ``Socket/receive()`` gives arrays.
@safe public struct Message: ~Copyable {
    // On the heap: libzmq does not allow a zmq_msg_t to change its address.
    let pointer: UnsafeMutablePointer<zmq_msg_t>

    /// Creates an empty part.
    public init() {
        unsafe pointer = .allocate(capacity: 1)
        unsafe zmq_msg_init(pointer)
    }

    /// Creates a part with a copy of `bytes`.
    public init(_ bytes: [UInt8]) {
        unsafe pointer = .allocate(capacity: 1)
        let result = unsafe zmq_msg_init_size(pointer, bytes.count)
        precondition(result == 0, "no memory for a message of \(bytes.count) bytes")
        unsafe bytes.withUnsafeBytes { source in
            if let base = source.baseAddress {
                unsafe zmq_msg_data(pointer).copyMemory(from: base, byteCount: source.count)
            }
        }
    }

    deinit {
        unsafe zmq_msg_close(pointer)
        unsafe pointer.deallocate()
    }

    /// Number of bytes.
    public var count: Int { unsafe zmq_msg_size(pointer) }

    /// Whether another part of the same message follows.
    public var hasMore: Bool { unsafe zmq_msg_more(pointer) != 0 }

    /// The bytes, in place.
    public var bytes: RawSpan {
        @_lifetime(borrow self)
        get {
            let span = unsafe RawSpan(_unsafeStart: zmq_msg_data(pointer), byteCount: count)
            return unsafe _overrideLifetime(span, borrowing: self)
        }
    }

    /// A copy of the bytes.
    public func copy() -> [UInt8] {
        unsafe Array(UnsafeRawBufferPointer(start: zmq_msg_data(pointer), count: count))
    }
}
