import CPlatform
import Glibc

/// A thread of the operating system, for work that blocks: never block one of the cooperative pool's.
public struct SystemThread: ~Copyable, Sendable {
    private let thread: pthread_t

    /// Starts a thread that runs `body` and ends.
    ///
    /// - Parameters:
    ///   - name: What `ps -L` and debuggers show; cut to 15 bytes.
    ///   - body: What it runs.
    /// - Throws: ``PlatformError`` where the system has no thread left.
    public init(name: String, _ body: @escaping @Sendable () -> Void) throws(PlatformError) {
        let work = unsafe Unmanaged.passRetained(Work(name: name, body: body))
        var thread = pthread_t()
        let code = unsafe pthread_create(&thread, nil, { unsafe Work.run($0) }, work.toOpaque())
        guard code == 0 else {
            unsafe work.release()
            throw PlatformError(code: code, operation: "pthread_create \(name)")
        }
        self.thread = thread
    }

    /// Waits until the thread has ended.
    public consuming func join() {
        _ = pthread_join(thread, nil)
        discard self
    }

    deinit { _ = pthread_detach(thread) }
}

private final class Work: Sendable {
    let name: String
    let body: @Sendable () -> Void

    init(name: String, body: @escaping @Sendable () -> Void) {
        self.name = name
        self.body = body
    }

    static func run(_ pointer: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
        guard let pointer = unsafe pointer else { return nil }
        let work = unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue()
        _ = unsafe platform_set_thread_name(work.name)
        work.body()
        return nil
    }
}
