/// The body of every answer of the hub that is an error (4xx and 5xx).
public struct HubErrorBody: Hashable, Sendable, Codable {
    /// What happened and why.
    public var error: String
    /// What to do about it.
    public var hint: String?

    /// Creates a body.
    public init(error: String, hint: String? = nil) {
        self.error = error
        self.hint = hint
    }
}
