/// Why a file of keys cannot be used: what, why, and how to mend it.
public struct KeyFileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// One line for a person.
    public var description: String

    init(_ description: String) { self.description = description }
}
