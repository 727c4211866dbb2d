import CZeroMQ
import Platform

extension SocketHandle {
    func apply(_ options: SocketOptions) throws(ZeroMQError) {
        try set(ZMQ_LINGER, options.linger.map { milliseconds($0) } ?? -1)
        try set(ZMQ_SNDHWM, options.sendHighWaterMark)
        try set(ZMQ_RCVHWM, options.receiveHighWaterMark)
        if let size = options.maximumPartSize { try set(ZMQ_MAXMSGSIZE, wide: size) }
        if options.isMandatory { try set(ZMQ_ROUTER_MANDATORY, 1) }
        try set(ZMQ_RECONNECT_IVL, milliseconds(options.reconnectInterval))
        try set(ZMQ_RECONNECT_IVL_MAX, milliseconds(options.reconnectLimit))
        try set(ZMQ_HANDSHAKE_IVL, milliseconds(options.handshakeLimit))
        try apply(options.security)
    }

    private func apply(_ security: Security) throws(ZeroMQError) {
        switch security {
        case .none: break
        case .curveServer(let keys, let domain):
            if !domain.isEmpty { try set(ZMQ_ZAP_DOMAIN, domain) }
            try set(ZMQ_CURVE_SERVER, 1)
            try set(ZMQ_CURVE_SECRETKEY, keys.secretKey.text)
        case .curveClient(let keys, let server):
            try set(ZMQ_CURVE_SERVERKEY, server.text)
            try set(ZMQ_CURVE_PUBLICKEY, keys.publicKey.text)
            try set(ZMQ_CURVE_SECRETKEY, keys.secretKey.text)
        }
    }

    private func milliseconds(_ duration: Duration) -> Int32 { Int32(clamping: duration.millisecondsRoundedUp) }

    private func set(_ option: Int32, _ value: Int32) throws(ZeroMQError) {
        var value = value
        try check(
            unsafe zmq_setsockopt(pointer, option, &value, MemoryLayout<Int32>.size), "zmq_setsockopt \(option)")
    }

    private func set(_ option: Int32, wide value: Int64) throws(ZeroMQError) {
        var value = value
        try check(
            unsafe zmq_setsockopt(pointer, option, &value, MemoryLayout<Int64>.size), "zmq_setsockopt \(option)")
    }

    private func set(_ option: Int32, _ value: String) throws(ZeroMQError) {
        let bytes = Array(value.utf8)
        try check(unsafe zmq_setsockopt(pointer, option, bytes, bytes.count), "zmq_setsockopt \(option)")
    }
}
