/// One input on its way to a worker.
package struct Job: Hashable, Sendable {
    package var lease: Lease
    package var key: ItemKey
    package var id: ItemID
    /// 1 for the first try.
    package var attempt: Int
    package var timeLimitMilliseconds: Int
    package var input: PayloadHandle

    package init(
        lease: Lease, key: ItemKey, id: ItemID, attempt: Int, timeLimitMilliseconds: Int, input: PayloadHandle
    ) {
        self.lease = lease
        self.key = key
        self.id = id
        self.attempt = attempt
        self.timeLimitMilliseconds = timeLimitMilliseconds
        self.input = input
    }
}
