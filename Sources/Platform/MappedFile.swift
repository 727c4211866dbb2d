import CPlatform
import Glibc

/// A small file mapped into memory as 64-bit words: what was stored is there for the next process, however this ends.
@safe public final class MappedFile {
    /// Number of words.
    public let count: Int
    private let words: UnsafeMutablePointer<UInt64>

    /// Maps `count` words of the file at `path`, which is created or made longer with zeros.
    public init(path: String, count: Int) throws(PlatformError) {
        let descriptor = try check(unsafe platform_open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600), "open \(path)")
        defer { close(descriptor) }
        let size = count * MemoryLayout<UInt64>.stride
        // Blocks are allocated now: a full disk must be an error here, not a bus error at the first store.
        let code = posix_fallocate(descriptor, 0, off_t(size))
        guard code == 0 else { throw PlatformError(code: code, operation: "posix_fallocate \(path)") }
        let mapped = unsafe mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0)
        guard let mapped = unsafe mapped, unsafe mapped != MAP_FAILED else {
            throw PlatformError(code: errno, operation: "mmap \(path)")
        }
        self.count = count
        unsafe words = mapped.bindMemory(to: UInt64.self, capacity: count)
    }

    deinit { unsafe munmap(words, count * MemoryLayout<UInt64>.stride) }

    /// A word; the index must be less than ``count``.
    public subscript(index: Int) -> UInt64 {
        get {
            precondition((0..<count).contains(index), "the file holds \(count) words")
            return unsafe words[index]
        }
        set {
            precondition((0..<count).contains(index), "the file holds \(count) words")
            unsafe words[index] = newValue
        }
    }
}
