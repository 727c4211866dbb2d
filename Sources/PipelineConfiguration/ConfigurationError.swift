/// Everything that is wrong with a configuration file, in the order of the file.
public struct ConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file as it was named.
    public var file: String
    /// What is wrong; never empty.
    public var problems: [ConfigurationProblem]

    /// Creates an error.
    public init(file: String, problems: [ConfigurationProblem]) {
        self.file = file
        self.problems = problems.sorted()
    }

    /// A line for each problem: `pipeline.yaml:12:5: message`.
    public var description: String {
        problems.map { $0.line == nil ? "\(file): \($0)" : "\(file):\($0)" }.joined(separator: "\n")
    }
}
