import CZeroMQ

extension Socket {
    /// Receives a whole message if one is there; never waits.
    ///
    /// - Returns: Its parts (from a router, the first is the sender's routing id); nil where none is there.
    public func receive() throws(ZeroMQError) -> [[UInt8]]? {
        var message = Message()
        guard try receive(into: &message) else { return nil }
        var parts = [message.copy()]
        // libzmq hands out messages whole: the other parts are there.
        while message.hasMore {
            guard try receive(into: &message) else { throw ZeroMQError(code: .wrongState, operation: "receive") }
            parts.append(message.copy())
        }
        return parts
    }

    /// Receives one part if one is there; never waits.
    public func receive(into message: inout Message) throws(ZeroMQError) -> Bool {
        try checkWithoutWaiting("receive") { unsafe zmq_msg_recv(message.pointer, handle.pointer, ZMQ_DONTWAIT) }
    }

    /// Sends a whole message if there is room; never waits.
    ///
    /// - Parameter parts: At least one; to a router, the first is the receiver's routing id.
    /// - Returns: False where there is no room: nothing of it was sent.
    /// - Throws: ``ZeroMQError/Code/hostUnreachable`` where a mandatory router's peer is gone.
    public func send(_ parts: [[UInt8]]) throws(ZeroMQError) -> Bool {
        precondition(!parts.isEmpty, "a message has at least one part")
        for index in parts.indices {
            guard try send(parts[index], hasMore: index < parts.endIndex - 1) else {
                // Room is given to messages, not parts: only the first can find none, or all are taken back.
                return false
            }
        }
        return true
    }

    private func send(_ bytes: [UInt8], hasMore: Bool) throws(ZeroMQError) -> Bool {
        let flags = ZMQ_DONTWAIT | (hasMore ? ZMQ_SNDMORE : 0)
        return try checkWithoutWaiting("send") { unsafe zmq_send(handle.pointer, bytes, bytes.count, flags) }
    }

    /// Sends one part if there is room, without copying it; never waits.
    ///
    /// - Parameters:
    ///   - message: Empty afterwards, if it was sent.
    ///   - hasMore: Whether another part of the same message follows.
    /// - Returns: False where there is no room.
    /// - Throws: ``ZeroMQError/Code/hostUnreachable`` where a mandatory router's peer is gone.
    public func send(_ message: inout Message, hasMore: Bool) throws(ZeroMQError) -> Bool {
        let flags = ZMQ_DONTWAIT | (hasMore ? ZMQ_SNDMORE : 0)
        return try checkWithoutWaiting("send") { unsafe zmq_msg_send(message.pointer, handle.pointer, flags) }
    }
}
