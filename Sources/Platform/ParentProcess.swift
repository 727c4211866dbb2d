import CPlatform
import Glibc

/// The process that started this one.
public enum ParentProcess {
    /// How long a process may take to end after its parent; within the ten seconds of decision 0122.
    private static let patience: UInt32 = 8

    /// Ends this process with its parent, whatever its other threads do.
    ///
    /// A thread of its own waits for the parent's end, then sends SIGTERM, which may be answered in good order, and SIGKILL
    /// eight seconds later. A process that is stopped is continued by the kernel, so that the thread sees it.
    /// Call it when the signals are masked: the thread inherits the mask.
    ///
    /// - Parameter identifier: The parent's process id as it gave it, for it may have ended before the call.
    /// - Returns: False where the parent has ended already.
    /// - Throws: ``PlatformError`` where the system has no thread left.
    public static func endWith(_ identifier: Int32) throws(PlatformError) -> Bool {
        _ = platform_set_parent_death_signal(SIGCONT)
        _ = try SystemThread(name: "parent-watch") {
            while !hasEnded(identifier) { platform_await_end(identifier) }
            kill(getpid(), SIGTERM)
            sleep(patience)
            kill(getpid(), SIGKILL)
        }
        return !hasEnded(identifier)
    }

    /// Whether the process that was this one's parent is it no more.
    public static func hasEnded(_ identifier: Int32) -> Bool { getppid() != identifier }
}
