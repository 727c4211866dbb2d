/// Why a line is not the record that it should be.
public struct RecordError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The reason, fit to follow `FILE:LINE: `.
    public var reason: String

    /// Creates an error.
    public init(_ reason: String) { self.reason = reason }

    /// The reason.
    public var description: String { reason }
}
