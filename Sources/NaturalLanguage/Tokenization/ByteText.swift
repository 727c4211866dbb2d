/// UTF-8 text by byte offset: one character at a time, without making a `String`.
///
/// Any bytes are accepted: what is no UTF-8 reads as one replacement character a byte.
package struct ByteText: ~Escapable {
    let bytes: Swift.Span<UInt8>

    @_lifetime(copy bytes)
    package init(_ bytes: Swift.Span<UInt8>) { self.bytes = bytes }

    var count: Int { bytes.count }

    /// The byte at `offset`, or 0 outside the text.
    @inline(__always)
    subscript(_ offset: Int) -> UInt8 { offset >= 0 && offset < bytes.count ? bytes[offset] : 0 }

    /// The number of bytes of the character at `offset`.
    @inline(__always)
    func length(at offset: Int) -> Int {
        let byte = self[offset]
        return byte < 0x80 ? 1 : decode(at: offset).length
    }

    /// The class of the character at `offset`; outside the text it is a space.
    @inline(__always)
    func characterClass(at offset: Int) -> CharacterClass {
        let byte = self[offset]
        return byte < 0x80 ? .ascii(byte) : .other(decode(at: offset).scalar)
    }

    /// The class of the character that ends before `offset`; outside the text it is a space.
    func characterClass(before offset: Int) -> CharacterClass {
        var start = offset - 1
        while start > offset - 4, self[start] & 0xC0 == 0x80 { start -= 1 }
        return characterClass(at: start)
    }

    /// The scalar at `offset` and its number of bytes.
    func decode(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
        let first = self[offset]
        let length = first < 0x80 ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : first < 0xF5 ? 4 : 0
        guard length > 1, offset + length <= count else { return (length == 1 ? Unicode.Scalar(first) : "\u{FFFD}", 1) }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for position in offset + 1..<offset + length {
            guard self[position] & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(self[position] & 0x3F)
        }
        guard let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }

    /// The number of bytes of an apostrophe at `offset`, straight or curly; 0 if there is none.
    @inline(__always)
    func apostrophe(at offset: Int) -> Int {
        switch self[offset] {
        case UInt8(ascii: "'"): 1
        case 0xE2: self[offset + 1] == 0x80 && self[offset + 2] == 0x99 ? 3 : 0
        case 0xCA: self[offset + 1] == 0xBC ? 2 : 0
        default: 0
        }
    }

    /// The end of the letters, digits and marks from `offset` on.
    @inline(__always)
    func wordEnd(from offset: Int, limit: Int) -> Int {
        var end = offset
        while end < limit {
            let byte = self[end]
            if byte < 0x80 {
                guard CharacterClass.ascii(byte).isWord || byte == UInt8(ascii: "_") else { return end }
                end += 1
            } else {
                let (scalar, length) = decode(at: end)
                guard CharacterClass.other(scalar).isWord else { return end }
                end += length
            }
        }
        return end
    }

    /// The first offset from `offset` on at which no white space stands, or the end of the text.
    func spaceEnd(from offset: Int) -> Int {
        var end = offset
        while end < count, characterClass(at: end).isSpace { end += length(at: end) }
        return end
    }

    /// Whether ASCII `word`, in lower case, stands at `offset`, in any case.
    func has(_ word: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + word.utf8CodeUnitCount <= count else { return false }
        return word.withUTF8Buffer { expected in
            for index in expected.indices where unsafe FoldedHash.folded(self[offset + index]) != expected[index] {
                return false
            }
            return true
        }
    }
}
