/// How a process is started.
public struct ProcessCommand: Hashable, Sendable {
    /// The executable's absolute path.
    public var executable: String
    /// Its arguments, without its own name.
    public var arguments: [String]

    /// Creates a command.
    public init(executable: String, arguments: [String]) {
        self.executable = executable
        self.arguments = arguments
    }
}
