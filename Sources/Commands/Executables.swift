import Glibc

/// Where the pipeline's executables are: beside the running one, whatever name or link it was called by.
enum Executables {
    static func folder() throws(CommandFailure) -> String {
        guard let resolved = unsafe realpath("/proc/self/exe", nil) else {
            throw CommandFailure(status: 71, message: "cannot find this executable: is /proc mounted?")
        }
        defer { unsafe free(resolved) }
        let path = unsafe String(cString: resolved)
        return String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
    }
}
