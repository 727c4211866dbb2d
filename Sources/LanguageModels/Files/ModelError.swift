/// A model file that cannot be used, and why.
public struct ModelError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and what to do, for people.
    public let description: String

    init(_ reason: String) {
        description = "model file: \(reason); build or install the model of this version again"
    }
}
