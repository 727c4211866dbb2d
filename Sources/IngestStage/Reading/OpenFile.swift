import Glibc
import PipelineStage

/// A file or folder that is open for reading.
struct OpenFile: ~Copyable {
    private let path: String
    private let descriptor: Int32
    private let status: stat

    private init(path: String, descriptor: Int32, status: stat) {
        self.path = path
        self.descriptor = descriptor
        self.status = status
    }

    /// Opens what stands at `path`.
    ///
    /// - Throws: `file-unreadable` with the system's reason, also for what is neither a file nor a folder.
    static func open(_ path: String) throws(StageFailure) -> OpenFile {
        // Without O_NONBLOCK a named pipe without a writer would stop the stage.
        let descriptor = unsafe Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw fault(path, errno) }
        var status = stat()
        let code = unsafe fstat(descriptor, &status) == 0 ? 0 : errno
        let file = OpenFile(path: path, descriptor: descriptor, status: status)
        guard code == 0 else { throw fault(path, code) }
        guard file.isDirectory || status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path, reason: "neither a file nor a folder", hint: "give a regular file")
        }
        return file
    }

    deinit { close(descriptor) }

    var isDirectory: Bool { status.st_mode & S_IFMT == S_IFDIR }

    /// In bytes; what the file system says, which a growing file may exceed.
    var size: Int { Int(status.st_size) }

    /// All bytes, or `too-large` when there turn out to be more than `limit`.
    func bytes(limit: Int) throws(StageFailure) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size)
        while bytes.count <= limit {
            let chunk = try chunk(of: max(4096, min(size - bytes.count, 1 << 20)))
            guard !chunk.isEmpty else { return bytes }
            bytes += chunk
        }
        throw .tooLarge(bytes: nil, limit: limit)
    }

    private func chunk(of count: Int) throws(StageFailure) -> [UInt8] {
        var code: Int32 = 0
        let chunk = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var got = -1
            repeat { got = unsafe read(descriptor, buffer.baseAddress, count) } while got < 0 && errno == EINTR
            code = got < 0 ? errno : 0
            filled = max(got, 0)
        }
        guard code == 0 else { throw Self.fault(path, code) }
        return chunk
    }

    private static func fault(_ path: String, _ code: Int32) -> StageFailure {
        let hint =
            switch code {
            case ENOENT, ENOTDIR: "check the path"
            case EACCES, EPERM: "give the account that runs the pipeline permission to read it"
            case EMFILE, ENFILE: "raise the limit of open files (ulimit -n)"
            case ELOOP: "its symbolic links go in a circle"
            default: "check the file and its disk, then retry the item"
            }
        return .unreadable(path, reason: unsafe String(cString: strerror(code)), hint: hint)
    }
}
