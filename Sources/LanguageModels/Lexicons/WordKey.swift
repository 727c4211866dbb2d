/// Identifies a word by its letters, case aside: 64-bit FNV-1a over folded UTF-8.
///
/// Words are told apart by this hash alone: with some ten thousand entries a wrong match is a once in 10^15 event.
public struct WordKey: Hashable, Sendable {
    /// The hash.
    public var value: UInt64

    static let basis: UInt64 = 0xcbf2_9ce4_8422_2325
    static let prime: UInt64 = 0x100_0000_01b3

    /// Hashes the bytes of `text` from `begin` to `end`; A-Z count as a-z, a typographic apostrophe as a plain one.
    public init(_ text: [UInt8], from begin: Int, to end: Int) {
        var hash = Self.basis
        var index = begin
        while index < end {
            var byte = text[index]
            if byte &- 65 < 26 { byte |= 0x20 }
            if byte == 0xE2, index + 2 < end, text[index + 1] == 0x80, text[index + 2] & 0xFE == 0x98 {
                byte = 0x27
                index += 2
            }
            hash = (hash ^ UInt64(byte)) &* Self.prime
            index += 1
        }
        value = hash
    }

    /// Hashes a whole word.
    public init(_ word: some StringProtocol) {
        let bytes = Array(word.utf8)
        self.init(bytes, from: 0, to: bytes.count)
    }

    /// The hash of a sequence of words, extended by one more.
    public func followed(by next: WordKey) -> WordKey {
        var combined = self
        combined.value = (value ^ next.value &* 0x9E37_79B9_7F4A_7C15) &* Self.prime
        combined.value ^= combined.value >> 29
        return combined
    }
}
