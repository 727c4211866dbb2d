/// Where the hub keeps what must outlive it.
///
/// One thread commits; any thread reads.
package protocol Journal: Sendable {
    /// Makes all changes, in order, or none; they are on disk when it returns.
    ///
    /// - Returns: The flags of the receipt: see ``JournalReceipt``.
    func commit(_ entries: [JournalEntry]) throws(JournalError) -> [Bool]

    /// The inputs of open items; an item without one is left out.
    func payloads(of keys: [ItemKey]) throws(JournalError) -> [ItemKey: [UInt8]]

    /// One item by its id; nil where it was never taken on.
    func item(_ id: ItemID) throws(JournalError) -> JournalItem?

    /// Items in the order of their ids.
    func items(_ query: JournalQuery) throws(JournalError) -> [JournalItem]

    /// URIs of items, for people.
    func uris(of keys: [ItemKey]) throws(JournalError) -> [ItemKey: String]
}
