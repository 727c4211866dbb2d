import Foundation
import Glibc
import TestSupport

/// Lines of shell that may mount what nobody else sees.
enum MountNamespace {
    /// The command that makes one; for others than root together with a user who is root in it.
    private static let command = geteuid() == 0 ? "unshare -m" : "unshare -rm"

    /// Whether the system lets this user.
    static let isAllowed: Bool = {
        let probe = Process()
        probe.executableURL = URL(filePath: "/bin/sh")
        probe.arguments = ["-c", "\(command) mount -t tmpfs tmpfs /mnt"]
        probe.standardError = FileHandle.nullDevice
        guard (try? probe.run()) != nil else { return false }
        probe.waitUntilExit()
        return probe.terminationStatus == 0
    }()

    /// A line that runs `script` in one; there are no single quotes in it.
    static func line(_ script: String) -> String { "export BIN; exec \(command) sh -c '\(script)'" }
}
