import CPlatform
import Glibc

/// What this process has used so far.
public enum ProcessUsage {
    /// The most memory that was resident at once, in bytes.
    public static var peakMemory: UInt64 {
        var usage = rusage()
        _ = unsafe platform_resource_usage(&usage)
        return UInt64(usage.ru_maxrss) * 1024
    }

    /// Processor time of all threads.
    public static var processorTime: Duration {
        .nanoseconds(MonotonicTime.read(CLOCK_PROCESS_CPUTIME_ID))
    }

    /// Processor time of the calling thread.
    public static var threadProcessorTime: Duration {
        .nanoseconds(MonotonicTime.read(CLOCK_THREAD_CPUTIME_ID))
    }
}
