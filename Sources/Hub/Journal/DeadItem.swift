/// A dead item as the journal has it.
package struct DeadItem: Hashable, Sendable {
    package var key: ItemKey
    package var id: ItemID
    package var byteCount: Int
    /// Where it died.
    package var stage: Int

    package init(key: ItemKey, id: ItemID, byteCount: Int, stage: Int) {
        self.key = key
        self.id = id
        self.byteCount = byteCount
        self.stage = stage
    }
}
