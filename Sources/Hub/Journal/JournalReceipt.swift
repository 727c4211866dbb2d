/// The journal's word that changes are on disk.
package struct JournalReceipt: Hashable, Sendable {
    /// How many changes, the oldest first.
    package var count: Int
    /// One for each submission, reopening and dropping among them, in order: whether it took effect.
    package var flags: [Bool]

    package init(count: Int, flags: [Bool]) {
        self.count = count
        self.flags = flags
    }
}
