import CPlatform
import Glibc

/// A system call that failed.
public struct PlatformError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The value of `errno`.
    public var code: Int32
    /// What was tried, with its object (`open /run/hub.lock`).
    public var operation: String

    /// Creates an error.
    public init(code: Int32, operation: String) {
        self.code = code
        self.operation = operation
    }

    /// Operation and the system's words, in one line.
    public var description: String {
        "\(operation): \(unsafe String(cString: strerror(code)))"
    }
}

/// The one door for results of system calls: -1 becomes an error.
@discardableResult
func check(_ result: Int32, _ operation: @autoclosure () -> String) throws(PlatformError) -> Int32 {
    guard result == -1 else { return result }
    throw PlatformError(code: errno, operation: operation())
}
