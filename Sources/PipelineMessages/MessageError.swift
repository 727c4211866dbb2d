/// Why bytes are no message of the pipeline, or a value cannot become one.
public struct MessageError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Which field, what is wrong with it, in one line.
    public var description: String

    /// Creates an error.
    public init(_ description: String) { self.description = description }
}
