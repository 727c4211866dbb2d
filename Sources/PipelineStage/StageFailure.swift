/// Why a stage could not do its work on one input, and what the pipeline is to do about it.
public struct StageFailure: Error, Hashable, Sendable {
    /// What the pipeline is to do.
    public enum Kind: String, Hashable, Sendable, Codable {
        /// Try again after a back-off; dead after a bounded number of attempts.
        case transient
        /// Never can succeed: dead at once.
        case permanent
        /// Something that the stage needs is away: pause the stage, use up no attempt.
        case dependency
    }

    /// What the pipeline is to do.
    public var kind: Kind
    /// A short stable code (`file-unreadable`, `too-large`, `ledger-locked`).
    public var code: String
    /// What happened, why, and what to do, for a person.
    public var message: String
    /// Where in the input (`line 12`, `byte 100`), where that is known.
    public var location: String?

    /// Creates a failure.
    public init(kind: Kind, code: String, message: String, location: String? = nil) {
        self.kind = kind
        self.code = code
        self.message = message
        self.location = location
    }
}
