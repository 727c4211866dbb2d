import CPlatform
import Glibc

/// The standard error stream, unbuffered: a line is out before the next statement runs.
public enum StandardError {
    /// Writes `text` and a line end in one call.
    public static func writeLine(_ text: String) {
        write(text + "\n")
    }

    /// Writes `text` as it is.
    public static func write(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while !bytes.isEmpty {
            let count = unsafe bytes.withUnsafeBytes { unsafe Glibc.write(2, $0.baseAddress, $0.count) }
            if count < 0, errno != EINTR { return }
            bytes = bytes.dropFirst(max(count, 0))
        }
    }
}
