package import HubInterface

/// An item as the journal has it.
package struct JournalItem: Hashable, Sendable {
    package var key: ItemKey
    package var id: ItemID
    /// Bytes of its input.
    package var byteCount: Int
    /// For people; the stage of an open item is the first one, whatever the hub has done meanwhile.
    package var status: ItemStatus

    package init(key: ItemKey, id: ItemID, byteCount: Int, status: ItemStatus) {
        self.key = key
        self.id = id
        self.byteCount = byteCount
        self.status = status
    }
}
