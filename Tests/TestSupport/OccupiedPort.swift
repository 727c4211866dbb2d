import Glibc

/// A TCP port of 127.0.0.1 on which the test itself listens, so that nobody else can.
public final class OccupiedPort: Sendable {
    /// Its number, chosen by the system.
    public let number: Int
    private let descriptor: Int32

    /// Listens at a port that is free.
    public init() throws {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = unsafe withUnsafeMutableBytes(of: &address) { bytes in
            guard let address = unsafe bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return false }
            return unsafe bind(descriptor, address, size) == 0 && listen(descriptor, 1) == 0
                && getsockname(descriptor, address, &size) == 0
        }
        self.descriptor = descriptor
        number = Int(UInt16(bigEndian: address.sin_port))
        guard isListening else { throw Eventually.Failure(description: "no port can be taken: errno \(errno)") }
    }

    deinit { close(descriptor) }

    /// The port with its host, as the configuration takes it.
    public var address: String { "127.0.0.1:\(number)" }
}
