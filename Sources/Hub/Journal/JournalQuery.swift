package import HubInterface

/// Which items are asked for.
package struct JournalQuery: Hashable, Sendable {
    /// Nil: any.
    package var state: ItemStatus.State?
    /// Nil: any.
    package var uri: String?
    /// Only ids above this one.
    package var after: ItemID?
    package var limit: Int

    package init(state: ItemStatus.State? = nil, uri: String? = nil, after: ItemID? = nil, limit: Int = 1_000) {
        self.state = state
        self.uri = uri
        self.after = after
        self.limit = limit
    }
}
