/// One change with the bytes that it brings.
package struct JournalEntry: Hashable, Sendable {
    package var write: JournalWrite
    /// One for each submission of the change.
    package var payloads: [[UInt8]]

    package init(write: JournalWrite, payloads: [[UInt8]] = []) {
        self.write = write
        self.payloads = payloads
    }
}
