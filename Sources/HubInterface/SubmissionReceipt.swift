/// What the hub says to `POST /v1/items`, after its journal is on disk.
public struct SubmissionReceipt: Hashable, Sendable, Codable {
    /// Items taken on now.
    public var accepted: Int
    /// Items that the hub had already.
    public var duplicates: Int
    /// Items that the hub does not take.
    public var refused: Int
    /// Why, where some are refused.
    public var reason: String?

    /// Creates a receipt.
    public init(accepted: Int, duplicates: Int, refused: Int, reason: String? = nil) {
        self.accepted = accepted
        self.duplicates = duplicates
        self.refused = refused
        self.reason = reason
    }
}
