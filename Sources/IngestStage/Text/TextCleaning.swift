/// Brings UTF-8 to one form: lines end with LF, and nothing is left that cannot be seen and has no meaning.
enum TextCleaning {
    /// CRLF and CR become LF, spaces of any width become spaces; control characters other than tab and LF are dropped,
    /// as are soft hyphens, zero-width spaces, byte-order marks and bidirectional controls.
    ///
    /// `bytes` must be valid UTF-8.
    static func cleaned(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        append(bytes, to: &output)
        return output
    }

    /// Appends the cleaned form of `bytes`.
    static func append(_ bytes: [UInt8], to output: inout [UInt8]) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                appendASCII(byte, next: index + 1 < bytes.count ? bytes[index + 1] : 0, to: &output)
                index += 1
            } else {
                let end = min(index + (byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4), bytes.count)
                switch replacement(of: bytes, at: index, end: end) {
                case .itself: output += bytes[index..<end]
                case .byte(let other): output.append(other)
                case .nothing: break
                }
                index = end
            }
        }
    }

    private enum Replacement {
        case itself
        case byte(UInt8)
        case nothing
    }

    private static func appendASCII(_ byte: UInt8, next: UInt8, to output: inout [UInt8]) {
        switch byte {
        case 0x0D: if next != 0x0A { output.append(0x0A) }
        case 0x0C: output.append(0x0A)
        case 0x09, 0x0A, 0x20...0x7E: output.append(byte)
        default: break
        }
    }

    private static func replacement(of bytes: [UInt8], at index: Int, end: Int) -> Replacement {
        switch (bytes[index], bytes[index + 1], end - index == 3 ? bytes[index + 2] : 0) {
        case (0xC2, 0x85, _): .byte(0x0A)  // next line
        case (0xC2, 0x80...0x9F, _), (0xC2, 0xAD, _): .nothing  // controls, soft hyphen
        case (0xC2, 0xA0, _): .byte(0x20)  // no-break space
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF): .byte(0x20)  // U+2000 to U+200A, U+202F
        case (0xE2, 0x80, 0xA8...0xA9): .byte(0x0A)  // line and paragraph separator
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE): .nothing  // directions
        case (0xE2, 0x81, 0xA0...0xA9): .nothing  // U+2060 to U+2069: word joiner, isolates
        case (0xEF, 0xBB, 0xBF): .nothing  // byte-order mark in the middle
        default: .itself
        }
    }
}
