import Platform

/// Why a launch does not begin.
public struct LaunchRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// The exit status (sysexits): 73 nothing can be written, 75 another launch is at it.
    public var status: Int32
    /// What is wrong and what to do.
    public var description: String

    package init(status: Int32, _ description: String) {
        self.status = status
        self.description = description
    }

    init(cannotMake folder: String, _ reason: String) {
        self.init(
            status: 73,
            "cannot make the state folder \(folder): \(reason); choose another `state`, or make it writable")
    }

    init(_ refusal: FileLock.Refusal, folder: String) {
        switch refusal {
        case .held(_, let process):
            let who = process.map { " (process \($0))" } ?? ""
            self.init(
                status: 75,
                "another `hearsay launch`\(who) runs on \(folder): stop it first, or give this one another `state` folder"
            )
        case .unusable(let error):
            self.init(
                status: 73, "the state folder \(folder) cannot be used: \(error); check its permissions and free space")
        }
    }
}
