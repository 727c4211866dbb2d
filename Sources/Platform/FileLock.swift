import CPlatform
import Glibc

/// An exclusive lock on a file or folder, held until the value ends or the process does, however it does.
public struct FileLock: ~Copyable, Sendable {
    /// Why a lock was not given.
    public enum Refusal: Error, Hashable, Sendable, CustomStringConvertible {
        /// Another process has it; its id where the file tells.
        case held(path: String, by: Int32?)
        /// The file cannot be opened or written.
        case unusable(PlatformError)

        /// One line for a person.
        public var description: String {
            switch self {
            case .held(let path, let process?): "\(path) is locked by process \(process)"
            case .held(let path, nil): "\(path) is locked by another process"
            case .unusable(let error): error.description
            }
        }
    }

    private let descriptor: Int32

    /// Creates the file where it is missing, takes the lock without waiting, and writes this process's id into it.
    public init(path: String) throws(Refusal) {
        // Set at the very end: a value whose parts are all there runs `deinit` when its initializer throws.
        let descriptor = unsafe platform_open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unusable(PlatformError(code: errno, operation: "open \(path)")) }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            let holder = Self.holder(descriptor)
            close(descriptor)
            guard code == EWOULDBLOCK else { throw .unusable(PlatformError(code: code, operation: "flock \(path)")) }
            throw .held(path: path, by: holder)
        }
        Self.write(descriptor, "\(getpid())\n")
        self.descriptor = descriptor
    }

    /// Takes the lock on a folder, which leaves nothing in it, waiting up to `patience` for another holder to give it back.
    public init(folder: String, patience: Duration) throws(Refusal) {
        let descriptor = unsafe platform_open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
        guard descriptor >= 0 else { throw .unusable(PlatformError(code: errno, operation: "open \(folder)")) }
        let end = MonotonicTime.now + patience
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            if code == EWOULDBLOCK, MonotonicTime.now < end {
                usleep(2_000)
                continue
            }
            close(descriptor)
            guard code == EWOULDBLOCK else { throw .unusable(PlatformError(code: code, operation: "flock \(folder)")) }
            throw .held(path: folder, by: nil)
        }
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }

    private static func holder(_ descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
        return Int32(String(decoding: bytes.prefix(max(count, 0)).prefix { $0 != 10 }, as: UTF8.self))
    }

    private static func write(_ descriptor: Int32, _ text: String) {
        // The id is for people only: a full disk must not refuse the lock.
        _ = ftruncate(descriptor, 0)
        let bytes = Array(text.utf8)
        _ = unsafe pwrite(descriptor, bytes, bytes.count, 0)
    }
}
