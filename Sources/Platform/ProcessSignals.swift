import CPlatform
import Glibc

/// Signals as something to poll: a signalfd.
///
/// Create it first of all in a process, before any other thread: threads inherit the mask that keeps the signals from
/// their default effect.
public struct ProcessSignals: ~Copyable {
    /// Readable while a signal waits.
    public let descriptor: Int32

    /// Takes these signals from their default effect.
    public init(_ numbers: [Int32]) throws(PlatformError) {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in numbers { unsafe sigaddset(&set, number) }
        let code = unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
        guard code == 0 else { throw PlatformError(code: code, operation: "pthread_sigmask") }
        descriptor = try check(unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC) | Int32(SFD_NONBLOCK)), "signalfd")
    }

    deinit { close(descriptor) }

    /// The next signal that waits, or nil.
    public func next() -> Int32? {
        var information = signalfd_siginfo()
        let size = MemoryLayout<signalfd_siginfo>.size
        guard unsafe read(descriptor, &information, size) == size else { return nil }
        return Int32(information.ssi_signo)
    }

    /// Lets writes to a closed pipe, or past the limit of a file's size, fail with an error instead of ending the process.
    public static func letWritesFail() {
        platform_ignore_signal(SIGPIPE)
        platform_ignore_signal(SIGXFSZ)
    }
}
