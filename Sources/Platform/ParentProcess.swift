import CPlatform
import Glibc

/// The process that started this one.
public enum ParentProcess {
    /// Asks the kernel for SIGTERM when the parent ends; says whether it is still there.
    ///
    /// - Parameter identifier: The parent's process id as it gave it, for it may have ended before the call.
    /// - Returns: False where the parent has ended already.
    public static func endWith(_ identifier: Int32) -> Bool {
        _ = platform_set_parent_death_signal(SIGTERM)
        return getppid() == identifier
    }
}
