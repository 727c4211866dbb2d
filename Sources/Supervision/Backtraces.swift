import Glibc
import Subprocess

/// Where the Swift toolchain is installed, a process that crashes says where.
enum Backtraces {
    private static let name = "SWIFT_BACKTRACE"
    /// The crashed thread alone, so that the last lines of a process hold it.
    private static let settings =
        "enable=yes,color=no,interactive=no,threads=crashed,registers=none,images=none,limit=24"

    /// What the processes are given; nothing where this one was told something itself.
    static var environment: [Environment.Key: String?] {
        unsafe getenv(name) == nil ? [Environment.Key(stringLiteral: name): settings] : [:]
    }
}
