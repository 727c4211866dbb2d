import Glibc

/// What a path leads to.
public enum FileKind: Hashable, Sendable {
    case file
    case folder
    /// A device, a socket, a pipe.
    case other

    /// What is at `path`, links followed; nil where nothing can be reached.
    public init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        switch status.st_mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}
