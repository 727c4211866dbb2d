/// Words that the speaker broke off, with their hyphen: `He w- was there`.
enum BrokenWord {
    /// The end of the hyphen after the word from `begin` to `end`; nil if the word is whole.
    static func end(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Int? {
        guard end - begin < 4, text[end] == UInt8(ascii: "-"), text.characterClass(at: end + 1).isSpace else {
            return nil
        }
        for offset in begin..<end {
            switch FoldedHash.folded(text[offset]) {
            case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"):
                return nil
            case UInt8(ascii: "b")...UInt8(ascii: "z"): continue
            default: return nil
            }
        }
        return end + 1
    }
}
