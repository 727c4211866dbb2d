import Foundation
import Glibc

/// The public keys that a hub admits: a file with one key a line, a name after it if wanted, and comments after `#`.
public struct AllowList: Sendable {
    /// What shows that the file has changed.
    private struct Version: Hashable {
        var seconds = 0
        var nanoseconds = 0
        var size = 0
        var inode: UInt64 = 0
    }

    /// Where it is.
    public let path: String
    private var keys: Set<String> = []
    private var version: Version?

    /// Names the file, which need not be there: then nobody is admitted.
    public init(path: String) { self.path = path }

    /// Whether a key is on the list, as the file is now.
    public mutating func contains(_ key: String) -> Bool {
        reload()
        return keys.contains(key)
    }

    private mutating func reload() {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            (keys, version) = ([], nil)
            return
        }
        let found = Version(
            seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec, size: Int(status.st_size),
            inode: UInt64(status.st_ino))
        guard found != version, let data = FileManager.default.contents(atPath: path) else { return }
        keys = Self.keys(in: String(decoding: data, as: UTF8.self))
        version = found
    }

    /// The keys of a list's text; lines without one are passed over.
    static func keys(in text: String) -> Set<String> {
        let words = text.split(whereSeparator: \.isNewline).compactMap { line in
            line.split(whereSeparator: \.isWhitespace).first.map(String.init)
        }
        return Set(words.filter(PeerKeyPair.isKey))
    }

    /// Puts a key on the list; false where it is there already.
    ///
    /// - Throws: ``KeyFileError`` where the text is no key, or the file cannot be written.
    public mutating func allow(_ key: String, name: String?) throws(KeyFileError) -> Bool {
        guard PeerKeyPair.isKey(key) else {
            throw KeyFileError("\"\(key)\" is no public key: 40 characters, as `hearsay keys show FILE` prints it")
        }
        guard !contains(key) else { return false }
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw KeyFileError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        let line = Array((name.map { "\(key) \($0)\n" } ?? "\(key)\n").utf8)
        guard unsafe write(descriptor, line, line.count) == line.count else {
            throw KeyFileError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
        }
        return true
    }
}
