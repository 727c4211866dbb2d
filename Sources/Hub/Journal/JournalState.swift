/// What a journal holds when a hub starts on it.
package struct JournalState: Hashable, Sendable {
    /// An item that is to be done.
    package struct Open: Hashable, Sendable {
        package var key: ItemKey
        package var id: ItemID
        package var byteCount: Int

        package init(key: ItemKey, id: ItemID, byteCount: Int) {
            self.key = key
            self.id = id
            self.byteCount = byteCount
        }
    }

    /// Times a hub was started on the journal, this one included.
    package var epoch: UInt64
    /// The highest number of an item so far.
    package var lastKey: ItemKey
    package var counters: ItemCounters
    /// By stage.
    package var dead: [Int: Int]
    /// In the order of submission.
    package var open: [Open]
    /// What open items were charged with before.
    package var charges: [ItemKey: [Charge]]
    /// Workers wanted by stage, where an operator asked for another number than the settings do.
    package var workers: [Int: Int]

    package init(
        epoch: UInt64 = 1, lastKey: ItemKey = ItemKey(0), counters: ItemCounters = ItemCounters(),
        dead: [Int: Int] = [:], open: [Open] = [], charges: [ItemKey: [Charge]] = [:], workers: [Int: Int] = [:]
    ) {
        self.epoch = epoch
        self.lastKey = lastKey
        self.counters = counters
        self.dead = dead
        self.open = open
        self.charges = charges
        self.workers = workers
    }
}
