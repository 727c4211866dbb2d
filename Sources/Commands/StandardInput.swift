import Glibc

/// Standard input as bytes.
enum StandardInput {
    /// Reads until the end.
    static func readAll() throws(CommandFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe read(0, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count > 0 { bytes += buffer[..<count] }
            guard count > 0 || errno == EINTR else {
                throw CommandFailure(
                    status: 66, message: "cannot read standard input: \(unsafe String(cString: strerror(errno)))")
            }
        }
    }
}
