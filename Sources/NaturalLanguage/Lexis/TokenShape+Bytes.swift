extension TokenShape {
    /// The shape of the token at `begin..<end` of `text`.
    init(_ text: [UInt8], _ begin: Int, _ end: Int) {
        self = []
        guard begin < end else { return }
        if begin == 0 || text[begin - 1] <= 0x20 || isNoBreakSpace(text, before: begin) { insert(.spaceBefore) }
        if isWord(text[begin]) || isLetterBeyondASCII(text, begin) {
            addLetters(text, begin, end)
        } else if isClitic(text, begin, end) {
            insert(.hasLower)
        } else {
            insert(.punctuation)
            addPunctuation(text, begin, end)
        }
    }

    /// An apostrophe, straight or curly, with letters after it: "'s", "’re".
    private func isClitic(_ text: [UInt8], _ begin: Int, _ end: Int) -> Bool {
        let isCurly = text[begin] == 0xE2 && end - begin > 3 && text[begin + 1] == 0x80 && text[begin + 2] == 0x99
        let letter = isCurly ? begin + 3 : begin + 1
        return (isCurly || text[begin] == UInt8(ascii: "'")) && letter < end && isWord(text[letter])
    }

    private func isWord(_ byte: UInt8) -> Bool {
        byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
    }

    private func isNoBreakSpace(_ text: [UInt8], before begin: Int) -> Bool {
        begin > 1 && text[begin - 1] == 0xA0 && text[begin - 2] == 0xC2
    }

    /// Letters beyond ASCII: everything but the blocks of punctuation, arrows and symbols (U+2000 - U+2BFF, U+00A0 -
    /// U+00BF) and ideographic punctuation.
    private func isLetterBeyondASCII(_ text: [UInt8], _ begin: Int) -> Bool {
        let first = text[begin]
        guard first >= 0xC2 else { return false }
        return first != 0xC2 && first != 0xE2 && !(first == 0xE3 && begin + 1 < text.count && text[begin + 1] == 0x80)
    }

    private mutating func addLetters(_ text: [UInt8], _ begin: Int, _ end: Int) {
        var upper = 0
        for index in begin..<end {
            let byte = text[index]
            if byte >= 0x41 && byte <= 0x5A { upper += 1 }
            if byte >= 0x61 && byte <= 0x7A { insert(.hasLower) }
            if byte >= 0x30 && byte <= 0x39 { insert(.hasDigit) }
        }
        let first = text[begin]
        if first >= 0x41 && first <= 0x5A || isUpperBeyondASCII(text, begin, end) { insert(.capitalized) }
        if upper > 1 && !contains(.hasLower) { insert(.allCapitals) }
        guard end - begin > 3 else { return }
        if text[end - 2] == 0x6C && text[end - 1] == 0x79 { insert(.adverbial) }
        if text[end - 2] == 0x65 && text[end - 1] == 0x64 { insert(.pastLike) }
        if text[end - 3] == 0x69 && text[end - 2] == 0x6E && text[end - 1] == 0x67 { insert(.gerundLike) }
    }

    /// Capital letters of Latin-1, Latin Extended-A (even code points) and Cyrillic.
    private func isUpperBeyondASCII(_ text: [UInt8], _ begin: Int, _ end: Int) -> Bool {
        guard begin + 1 < end else { return false }
        let second = text[begin + 1]
        return switch text[begin] {
        case 0xC3: second < 0x9F
        case 0xC4, 0xC5: second & 1 == 0
        case 0xD0: second < 0xB0
        default: false
        }
    }

    private mutating func addPunctuation(_ text: [UInt8], _ begin: Int, _ end: Int) {
        switch text[begin] {
        case UInt8(ascii: ","): insert(.comma)
        case UInt8(ascii: ":"): insert(.colon)
        case UInt8(ascii: ";"): insert(.semicolon)
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): insert(.terminal)
        case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): insert(.parenthesis)
        case UInt8(ascii: "\""): insert(.quotationMark)
        case UInt8(ascii: "-"): insert(.dash)
        case UInt8(ascii: "'"), UInt8(ascii: "`"): if end - begin == 2 { insert(.quotationMark) }
        case 0xC2: if begin + 1 < end, [0xAB, 0xBB].contains(text[begin + 1]) { insert(.quotationMark) }
        case 0xE2: addGeneralPunctuation(text, begin, end)
        default: break
        }
    }

    /// U+2013 - U+2015 dashes, U+201C - U+201F quotation marks, U+2026 the ellipsis.
    private mutating func addGeneralPunctuation(_ text: [UInt8], _ begin: Int, _ end: Int) {
        guard begin + 2 < end, text[begin + 1] == 0x80 else { return }
        switch text[begin + 2] {
        case 0x93...0x95: insert(.dash)
        case 0x9C...0x9F: insert(.quotationMark)
        case 0xA6: insert(.terminal)
        default: break
        }
    }
}
