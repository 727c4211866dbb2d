import Glibc
package import Platform
import Synchronization

/// The thread that commits: whatever came in while the disk was busy goes into the next transaction together.
package final class JournalThread: Sendable {
    /// What the thread says.
    package enum Report: Sendable {
        case committed(JournalReceipt, took: Duration)
        /// The journal cannot be written for now, and is tried again.
        case stalled(JournalError)
        /// The stall is over.
        case recovered
        /// Nothing can be written any more; the thread has ended.
        case failed(JournalError)
    }

    private struct Queue {
        var entries: [JournalEntry] = []
        var isEnding = false
    }

    /// First and longest wait before a commit is tried again.
    private static let firstWait = Duration.seconds(1)
    private static let longestWait = Duration.seconds(30)

    private let journal: any Journal
    private let queue = Mutex(Queue())
    private let bell: Doorbell
    private let report: @Sendable (Report) -> Void

    /// Creates the queue; `run` is the thread's body.
    package init(journal: any Journal, report: @escaping @Sendable (Report) -> Void) throws(PlatformError) {
        self.journal = journal
        self.report = report
        bell = try Doorbell()
    }

    /// Queues changes.
    package func append(_ entries: [JournalEntry]) {
        queue.withLock { $0.entries += entries }
        bell.ring()
    }

    /// Lets the thread end as soon as everything queued is on disk, or cannot be.
    package func finish() {
        queue.withLock { $0.isEnding = true }
        bell.ring()
    }

    /// Commits until the end.
    package func run() {
        while true {
            let (entries, isEnding) = take()
            if !entries.isEmpty {
                guard commit(entries) else { return }
            } else if isEnding {
                return
            } else {
                wait(nil)
            }
        }
    }

    private func take() -> (entries: [JournalEntry], isEnding: Bool) {
        bell.silence()
        return queue.withLock { queue in
            defer { queue.entries = [] }
            return (queue.entries, queue.isEnding)
        }
    }

    /// Commits however long it takes; false where it never will.
    private func commit(_ entries: [JournalEntry]) -> Bool {
        var pause = Self.firstWait
        var isStalled = false
        while true {
            let begin = MonotonicTime.now
            do throws(JournalError) {
                let flags = try journal.commit(entries)
                if isStalled { report(.recovered) }
                report(.committed(JournalReceipt(count: entries.count, flags: flags), took: .now - begin))
                return true
            } catch {
                guard error.kind == .passing, !queue.withLock({ $0.isEnding }) else {
                    report(.failed(error))
                    return false
                }
                report(.stalled(error))
                isStalled = true
            }
            wait(pause)
            pause = min(Self.longestWait, pause * 2)
        }
    }

    /// Waits for the bell, or so long.
    private func wait(_ limit: Duration?) {
        let end = limit.map { MonotonicTime.now + $0 }
        repeat {
            var descriptor = pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0)
            let left = end.map { Int32(clamping: ($0 - .now).millisecondsRoundedUp) } ?? -1
            guard end == nil || left > 0 else { return }
            let count = unsafe poll(&descriptor, 1, left)
            if count > 0, end != nil { bell.silence() }
            if end == nil || queue.withLock({ $0.isEnding }) { return }
        } while true
    }
}
