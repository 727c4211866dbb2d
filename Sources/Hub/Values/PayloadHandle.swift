/// Stands for payload bytes that the shell holds, so that the core never touches them.
package struct PayloadHandle: Hashable, Sendable {
    /// The shell's number for the bytes; 0 where they lie in the journal, under the item's key.
    package var number: UInt64
    /// How many bytes.
    package var byteCount: Int

    package init(number: UInt64, byteCount: Int) {
        self.number = number
        self.byteCount = byteCount
    }

    /// Bytes that lie in the journal, under the item's key.
    package static func journal(byteCount: Int) -> Self { Self(number: 0, byteCount: byteCount) }

    /// Whether the bytes are to be read from the journal.
    package var isInJournal: Bool { number == 0 }
}
