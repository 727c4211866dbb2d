/// Punctuation, symbols and pictographs: which characters make one token.
enum PunctuationRun {
    /// The token that begins at `begin`, at a character that is no part of a word.
    static func token(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> (end: Int, kind: RawToken.Kind) {
        let byte = text[begin]
        guard byte < 0x80 else { return other(text, begin, limit: limit) }
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return terminal(text, begin, limit: limit)
        case UInt8(ascii: "["):
            return text.has("[...]", at: begin) ? (begin + 5, .symbol) : (begin + 1, .opening)
        case UInt8(ascii: "("), UInt8(ascii: "{"): return (begin + 1, .opening)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return (begin + 1, .closing)
        case UInt8(ascii: "'"):
            return text[begin + 1] == byte ? (begin + 2, .quote) : (begin + 1, .quote)
        case UInt8(ascii: "`"):
            return text[begin + 1] == byte ? (begin + 2, .opening) : (begin + 1, .opening)
        case UInt8(ascii: "\""): return (repeated(text, begin, limit: limit, atLeast: 4), .quote)
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"), UInt8(ascii: "%"),
            UInt8(ascii: "&"), UInt8(ascii: "$"):
            return (repeated(text, begin, limit: limit, atLeast: 4), .punctuation)
        default:
            let kind = CharacterClass.ascii(byte) == .symbol ? RawToken.Kind.symbol : .punctuation
            return (repeated(text, begin, limit: limit, atLeast: 2), kind)
        }
    }

    /// The end of a run of the byte at `begin`; of one byte if the run is shorter than `minimum`.
    private static func repeated(_ text: borrowing ByteText, _ begin: Int, limit: Int, atLeast minimum: Int) -> Int {
        var end = begin + 1
        while end < limit, text[end] == text[begin] { end += 1 }
        return end - begin >= minimum ? end : begin + 1
    }

    /// `...`, `?!`, `…`; a full stop before other marks stands alone.
    private static func terminal(
        _ text: borrowing ByteText, _ begin: Int, limit: Int
    ) -> (end: Int, kind: RawToken.Kind) {
        var end = begin
        while end < limit, isTerminal(text[end]) { end += 1 }
        return (end, .terminal)
    }

    static func isTerminal(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
    }

    private static func other(
        _ text: borrowing ByteText, _ begin: Int, limit: Int
    ) -> (end: Int, kind: RawToken.Kind) {
        let (scalar, length) = text.decode(at: begin)
        let end = begin + length
        switch scalar.value {
        case 0x2026, 0x203C, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF1F: return (terminalEnd(text, end, limit), .terminal)
        case 0x2018, 0x2019:
            // Two single marks stand for a double one.
            let isDouble = end < limit && text.decode(at: end).scalar.value == 0x2019
            return (isDouble ? end + 3 : end, scalar.value == 0x2018 && !isDouble ? .opening : .closing)
        case 0x201C, 0x201A, 0x201E, 0xAB, 0x2039, 0x300C, 0x300E: return (end, .opening)
        case 0x201D, 0x201B, 0x201F, 0xBB, 0x203A, 0x300D, 0x300F: return (end, .closing)
        default: break
        }
        switch CharacterClass.other(scalar) {
        case .emoji, .mark: return (EmojiCluster.end(text, begin, limit: limit), .emoji)
        case .symbol: return (end, .symbol)
        default: return (end, category(scalar))
        }
    }

    private static func terminalEnd(_ text: borrowing ByteText, _ begin: Int, _ limit: Int) -> Int {
        var end = begin
        while end < limit, isTerminal(text[end]) { end += 1 }
        return end
    }

    private static func category(_ scalar: Unicode.Scalar) -> RawToken.Kind {
        switch scalar.properties.generalCategory {
        case .openPunctuation, .initialPunctuation: .opening
        case .closePunctuation, .finalPunctuation: .closing
        default: .punctuation
        }
    }
}
