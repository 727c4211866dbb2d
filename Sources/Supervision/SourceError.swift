/// Why a source cannot be submitted.
public struct SourceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file or folder.
    public var path: String
    /// The system's words.
    public var reason: String

    init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// What is wrong and what to do.
    public var description: String {
        "the source \(path) cannot be read: \(reason); check the path and its permissions"
    }
}
