import CPlatform
import Glibc

/// Wakes a thread that waits in a poll, from any other thread.
///
/// An eventfd: add ``descriptor`` to what the thread polls, and ``silence()`` it when it shows readable.
public final class Doorbell: Sendable {
    /// Readable while the bell rings.
    public let descriptor: Int32

    /// Creates a silent bell.
    ///
    /// - Throws: ``PlatformError`` where the process has no file descriptor left.
    public init() throws(PlatformError) {
        descriptor = try check(eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK)), "eventfd")
    }

    deinit { close(descriptor) }

    /// Rings; rings that nobody has heard yet are one.
    public func ring() {
        var one: UInt64 = 1
        // Fails only where the counter is full: then the bell rings already.
        _ = unsafe write(descriptor, &one, MemoryLayout<UInt64>.size)
    }

    /// Stops the ringing.
    public func silence() {
        var count: UInt64 = 0
        _ = unsafe read(descriptor, &count, MemoryLayout<UInt64>.size)
    }

    /// Blocks the calling thread until the bell rings.
    public func wait() {
        var item = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while unsafe poll(&item, 1, -1) == -1, errno == EINTR {}
    }
}
