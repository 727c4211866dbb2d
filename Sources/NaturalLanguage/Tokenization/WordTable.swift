/// Words with a small number each, looked up by hash: no string is made.
struct WordTable: Sendable {
    private var hashes: [UInt64]
    private var values: [UInt8]
    private let mask: Int

    /// A table of words with their numbers.
    init(_ entries: [(word: Substring, value: UInt8)]) {
        var capacity = 16
        while capacity < entries.count * 2 { capacity *= 2 }
        hashes = Array(repeating: 0, count: capacity)
        values = Array(repeating: 0, count: capacity)
        mask = capacity - 1
        for entry in entries { insert(FoldedHash.of(entry.word), entry.value) }
    }

    /// A set of words, separated by spaces; each has the number 1.
    init(_ words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { ($0, 1) })
    }

    /// The number of a word, or nil if it is not in the table.
    subscript(_ hash: UInt64) -> UInt8? {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return values[slot] }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Whether the word from `begin` to `end` is in the table, in any case.
    func contains(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Bool {
        self[FoldedHash.of(text, begin, end)] != nil
    }

    private mutating func insert(_ hash: UInt64, _ value: UInt8) {
        var slot = Int(truncatingIfNeeded: hash) & mask
        while hashes[slot] != 0, hashes[slot] != hash { slot = (slot + 1) & mask }
        (hashes[slot], values[slot]) = (hash, value)
    }
}
