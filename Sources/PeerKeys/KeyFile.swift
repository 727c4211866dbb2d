import Foundation
import Glibc

/// A file with one secret key, which its owner alone can read.
public enum KeyFile {
    /// Generates a pair and writes its secret key to a new file of mode 0600.
    ///
    /// - Throws: ``KeyFileError`` where the file is there already, or cannot be written.
    public static func create(_ path: String) throws(KeyFileError) -> PeerKeyPair {
        let pair = PeerKeyPair()
        let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            let hint = errno == EEXIST ? "; name another file, or remove it if no peer uses it any more" : ""
            throw KeyFileError("cannot create the key file \(path): \(unsafe String(cString: strerror(errno)))\(hint)")
        }
        defer { close(descriptor) }
        let line = Array("\(pair.secretKey)\n".utf8)
        guard unsafe write(descriptor, line, line.count) == line.count, fsync(descriptor) == 0 else {
            throw KeyFileError("cannot write the key file \(path): \(unsafe String(cString: strerror(errno)))")
        }
        return pair
    }

    /// Reads a secret key.
    ///
    /// - Throws: ``KeyFileError`` where others may read the file, or there is no key in it.
    public static func read(_ path: String) throws(KeyFileError) -> PeerKeyPair {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
            let data = FileManager.default.contents(atPath: path)
        else {
            throw KeyFileError("cannot read the key file \(path): make one with `hearsay keys new \(path)`")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw KeyFileError("others may read the key file \(path): chmod 600 \(path)")
        }
        let text = String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let pair = PeerKeyPair(secretKey: text) else {
            throw KeyFileError("\(path) holds no secret key: make one with `hearsay keys new FILE`")
        }
        return pair
    }
}
