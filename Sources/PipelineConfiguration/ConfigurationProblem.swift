import Platform

/// One thing that is wrong with a configuration file.
public struct ConfigurationProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// Line from 1; nil where the whole file is meant.
    public var line: Int?
    /// Column from 1, in Unicode code points.
    public var column: Int?
    /// What is wrong, why, and how to fix it.
    public var message: String

    /// Creates a problem.
    public init(line: Int? = nil, column: Int? = nil, message: String) {
        self.line = line
        self.column = column
        self.message = message
    }

    /// `12:5: message`.
    public var description: String {
        // Keys and values of the file stand in it as they are.
        guard let line, let column else { return message.inOneLine }
        return "\(line):\(column): \(message.inOneLine)"
    }
}

extension ConfigurationProblem: Comparable {
    /// Orders by place in the file.
    public static func < (left: Self, right: Self) -> Bool {
        (left.line ?? 0, left.column ?? 0, left.message) < (right.line ?? 0, right.column ?? 0, right.message)
    }
}
