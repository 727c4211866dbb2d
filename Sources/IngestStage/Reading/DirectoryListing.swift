import Glibc
import PipelineStage

/// The files below a folder, in the order of their paths' bytes.
///
/// Hidden files and folders (`.git`) are left out. Links to files are followed, links to folders are not: so there is
/// no way round in a circle.
struct DirectoryListing {
    let path: String

    func items() throws(StageFailure) -> [Item] {
        var items: [Item] = []
        var folders = [path]
        while let folder = folders.popLast() {
            for name in try Self.names(in: folder) {
                let entry = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
                guard let kind = Self.kind(of: entry) else { continue }
                switch kind {
                case .folder: folders.append(entry)
                case .file(let version): items.append(Item(uri: Self.uri(entry), version: version))
                }
            }
        }
        return items.sorted { $0.uri.utf8.lexicographicallyPrecedes($1.uri.utf8) }
    }

    private enum Kind {
        case folder
        case file(version: String)
    }

    private static func names(in folder: String) throws(StageFailure) -> [String] {
        guard let stream = unsafe opendir(folder) else {
            throw .unreadable(folder, reason: unsafe String(cString: strerror(errno)), hint: "check its permissions")
        }
        defer { unsafe closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names
    }

    private static func kind(of entry: String) -> Kind? {
        var own = stat()
        var target = stat()
        guard unsafe lstat(entry, &own) == 0 else { return nil }
        if own.st_mode & S_IFMT == S_IFDIR { return .folder }
        // A dangling link is an item too: it ends dead with the reason, not unseen.
        guard unsafe stat(entry, &target) == 0 else { return .file(version: version(own)) }
        return target.st_mode & S_IFMT == S_IFREG ? .file(version: version(target)) : nil
    }

    /// Size and time of the last change, in nanoseconds.
    private static func version(_ status: stat) -> String {
        "\(status.st_size)-\(status.st_mtim.tv_sec)\(String(status.st_mtim.tv_nsec + 1_000_000_000).dropFirst())"
    }

    /// Percent-encodes what RFC 3986 does not allow in a path, and `#`, `?` and `%`.
    private static func uri(_ path: String) -> String {
        guard path.hasPrefix("/") else { return path }
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = path.utf8.flatMap { byte -> [UInt8] in
            allowed.contains(byte) ? [byte] : [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return "file://" + String(decoding: bytes, as: UTF8.self)
    }

    private static let allowed = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/!$&'()*+,;=:@".utf8)
}
