/// A 64-bit FNV-1a hash of a word, letters of ASCII folded to lower case and curly apostrophes to straight ones.
struct FoldedHash {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    @inline(__always)
    mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }

    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }

    /// The hash of the bytes from `begin` to `end`.
    @inline(__always)
    static func of(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> UInt64 {
        var hash = FoldedHash()
        var offset = begin
        while offset < end {
            let apostrophe = text.apostrophe(at: offset)
            hash.add(apostrophe > 0 ? UInt8(ascii: "'") : folded(text[offset]))
            offset += max(1, apostrophe)
        }
        return hash.value
    }

    /// The hash of a word of a table.
    static func of(_ word: Substring) -> UInt64 {
        var hash = FoldedHash()
        for byte in word.utf8 { hash.add(folded(byte)) }
        return hash.value
    }
}
