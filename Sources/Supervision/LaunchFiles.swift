import FoundationEssentials
import Glibc
import HubInterface
public import PipelineConfiguration
import Platform

/// The state folder as the launcher prepares it: there, private, and locked.
public struct LaunchFiles: ~Copyable, Sendable {
    private let lock: FileLock

    /// Makes the folder (mode 0700), takes the launcher's lock and writes the hub's settings to `hub.json`.
    ///
    /// - Parameter configuration: The checked configuration.
    /// - Returns: The lock, held as long as the value lives.
    /// - Throws: `LaunchRefusal` where another launcher has the folder, or nothing can be written in it.
    public static func prepare(_ configuration: PipelineConfiguration) throws(LaunchRefusal) -> LaunchFiles {
        let folder = configuration.stateFolder
        try makeFolder(folder)
        // Where workers keep what they have started, for their successors to report.
        try makeFolder(folder + "/crumbs")
        let files = LaunchFiles(lock: try Self.lock(folder))
        try write(HubSettings(configuration), to: settingsPath(folder))
        return files
    }

    private init(lock: consuming FileLock) { self.lock = lock }

    private static func lock(_ folder: String) throws(LaunchRefusal) -> FileLock {
        do throws(FileLock.Refusal) {
            return try FileLock(path: folder + "/launch.lock")
        } catch {
            throw LaunchRefusal(error, folder: folder)
        }
    }

    /// Where the hub finds its settings.
    static func settingsPath(_ stateFolder: String) -> String { stateFolder + "/hub.json" }

    private static func makeFolder(_ folder: String) throws(LaunchRefusal) {
        var path = ""
        for part in folder.split(separator: "/") {
            path += "/\(part)"
            guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw LaunchRefusal(cannotMake: folder, unsafe String(cString: strerror(errno)))
            }
        }
        // `access` through the name: what is there may be a file.
        guard unsafe access(path + "/", F_OK) == 0 else {
            throw LaunchRefusal(cannotMake: folder, "a file is in the way")
        }
    }

    private static func write(_ settings: HubSettings, to path: String) throws(LaunchRefusal) {
        do {
            try settings.write(to: path)
        } catch {
            throw LaunchRefusal(
                status: 73, "cannot write \(path): \(reason(error)); check its permissions and free space")
        }
    }

    /// The system's words where there are some.
    private static func reason(_ error: any Error) -> String {
        guard let cause = (error as? CocoaError)?.underlying as? POSIXError else { return "\(error)" }
        return unsafe String(cString: strerror(cause.code.rawValue))
    }
}
