import Glibc
import Platform
import Synchronization
import TestSupport
import Testing

@Suite struct PlatformTests {
    @Test func monotonicTimeCounts() {
        let time = MonotonicTime(nanoseconds: 5)
        #expect(time + .milliseconds(2) == MonotonicTime(nanoseconds: 2_000_005))
        #expect((time + .seconds(3)) - time == .seconds(3))
        #expect(MonotonicTime.now <= MonotonicTime.now)
    }

    @Test(arguments: [(Duration.zero, Int64(0)), (.nanoseconds(1), 1), (.milliseconds(7), 7), (.microseconds(7001), 8)])
    func millisecondsRoundUp(duration: Duration, milliseconds: Int64) {
        #expect(duration.millisecondsRoundedUp == milliseconds)
    }

    @Test func lockIsRefusedWhileHeldAndTellsByWhom() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("lock")
        let first = try FileLock(path: path)
        #expect(throws: FileLock.Refusal.held(path: path, by: getpid())) { _ = try FileLock(path: path) }
        release(first)
        _ = try FileLock(path: path)
    }

    /// Descriptors are numbers that are used again: closing one twice closes somebody else's.
    @Test func refusedLockClosesItsDescriptorOnce() throws {
        let folder = try TemporaryFolder()
        let first = try FileLock(path: folder.file("lock"))
        errno = 0
        do throws(FileLock.Refusal) { _ = try FileLock(path: folder.file("lock")) } catch {}
        #expect(errno != EBADF)
        release(first)
    }

    @Test func lockInAMissingFolderIsUnusable() {
        #expect(throws: FileLock.Refusal.unusable(PlatformError(code: 2, operation: "open /nowhere/at/all"))) {
            _ = try FileLock(path: "/nowhere/at/all")
        }
    }

    @Test func mappedFileKeepsItsWords() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("words")
        var file: MappedFile? = try MappedFile(path: path, count: 4)
        file?[2] = 77
        file = nil
        let again = try MappedFile(path: path, count: 8)
        #expect((0..<8).map { again[$0] } == [0, 0, 77, 0, 0, 0, 0, 0])
    }

    @Test func threadRunsItsBodyBeforeJoinReturns() throws {
        let counter = Counter()
        let thread = try SystemThread(name: "test") { counter.value.add(5, ordering: .relaxed) }
        thread.join()
        #expect(counter.value.load(ordering: .relaxed) == 5)
    }
}

private final class Counter: Sendable {
    let value = Atomic(0)
}

private func release(_ lock: consuming FileLock) {}
