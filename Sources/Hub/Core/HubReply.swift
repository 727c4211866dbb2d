package import HubInterface

/// The answer to somebody outside.
package enum HubReply: Hashable, Sendable {
    case submitted(SubmissionReceipt)
    /// Whether it took effect.
    case done(Bool)
}
