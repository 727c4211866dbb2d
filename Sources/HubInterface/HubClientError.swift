/// Why the hub did not do what it was asked.
public struct HubClientError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of failure it is.
    public enum Code: String, Hashable, Sendable {
        /// Nobody listens there.
        case unreachable
        /// Somebody listens and does not answer in time, or hangs up.
        case unanswered
        /// The answer is none that this version understands.
        case unreadable
        /// The hub knows no such item, stage or route.
        case notFound
        /// The hub refuses, and says why.
        case refused
        /// The hub cannot do it now, and says why (503): it is worth asking again.
        case unavailable
        /// The hub itself failed (any other 5xx).
        case failed
    }

    /// What kind of failure it is.
    public var code: Code
    /// What happened and why.
    public var message: String
    /// What to do about it, where that is known.
    public var hint: String?

    /// Creates an error.
    public init(code: Code, message: String, hint: String? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
    }

    /// Message and hint in one line.
    public var description: String {
        hint.map { "\(message); \($0)" } ?? message
    }
}
