import FoundationEssentials
import Glibc
import Hashing
public import PipelineConfiguration
public import PipelineStage

/// Makes the item of a source: its version tells whether anything in it has changed.
public enum SourceItem {
    /// The item of a configured source as it is now.
    ///
    /// - Parameter source: The source.
    /// - Returns: The item; of a folder, one whose version covers every file below it.
    /// - Throws: `SourceError` where there is nothing, or nothing readable.
    public static func make(of source: SourceConfiguration) throws(SourceError) -> Item {
        switch source.location {
        case .uri(let uri): Item(uri: uri)
        case .path(let path): try make(path: path)
        }
    }

    /// The item of a file or folder, by its absolute path.
    ///
    /// - Parameter path: The absolute path.
    /// - Returns: The item.
    /// - Throws: `SourceError` where there is nothing, or nothing readable.
    public static func make(path: String) throws(SourceError) -> Item {
        guard let status = status(of: path) else { throw SourceError(path, unsafe String(cString: strerror(errno))) }
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        guard unsafe access(path, isFolder ? R_OK | X_OK : R_OK) == 0 else {
            throw SourceError(path, unsafe String(cString: strerror(errno)))
        }
        return Item(uri: FileURI.make(path), version: isFolder ? try digest(ofFolder: path) : version(status))
    }

    /// A hash of path, size and time of every file below a folder; hidden ones are left out, as ingest does.
    private static func digest(ofFolder folder: String) throws(SourceError) -> String {
        let names: [String]
        do {
            names = try FileManager.default.subpathsOfDirectory(atPath: folder)
        } catch {
            throw SourceError(folder, "\(error)")
        }
        let visible = names.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }.sorted()
        let lines = visible.compactMap { name in
            // A link that leads nowhere counts as it is: ingest makes an item of it.
            (status(of: "\(folder)/\(name)") ?? linkStatus(of: "\(folder)/\(name)")).flatMap {
                $0.st_mode & S_IFMT == S_IFDIR ? nil : "\(name)\t\(version($0))\n"
            }
        }
        return String(SHA256.hexadecimal(lines.joined()).prefix(32))
    }

    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    private static func linkStatus(of path: String) -> stat? {
        var status = stat()
        return unsafe lstat(path, &status) == 0 ? status : nil
    }

    /// Size and time of the last change in nanoseconds, as ingest gives the files of a folder.
    private static func version(_ status: stat) -> String {
        "\(status.st_size)-\(status.st_mtim.tv_sec)\(String(status.st_mtim.tv_nsec + 1_000_000_000).dropFirst())"
    }
}
