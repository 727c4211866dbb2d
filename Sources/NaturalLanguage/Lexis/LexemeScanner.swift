import LanguageModels

/// Splits bytes of UTF-8 into lexemes, in one pass.
struct LexemeScanner {
    private let bytes: [UInt8]
    private let lexicon = ValueLexicon.shared

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Appends the lexemes of a stretch of text with their keys, until there are `most`.
    func scan(_ range: Range<Int>, into lexemes: inout [Lexeme], _ keys: inout [WordKey], most: Int = .max) {
        var index = range.lowerBound
        var isSpaced = true
        while index < range.upperBound, lexemes.count < most {
            let spaces = spaceCount(index)
            if spaces > 0 {
                isSpaced = true
                index += spaces
                continue
            }
            var lexeme = next(index, range.upperBound)
            lexeme.isSpaced = isSpaced
            let key = WordKey(bytes, from: Int(lexeme.begin), to: Int(lexeme.end))
            if lexeme.kind == .word { lexeme.word = lexicon.index(of: key) }
            lexemes.append(lexeme)
            keys.append(key)
            isSpaced = false
            index = Int(lexeme.end)
        }
    }

    /// How many bytes of white space stand at an index: ASCII controls, U+00A0, U+2000 - U+200B, U+202F.
    private func spaceCount(_ index: Int) -> Int {
        if bytes[index] <= 0x20 { return 1 }
        if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 { return 2 }
        guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
        return bytes[index + 2] <= 0x8B || bytes[index + 2] == 0xAF ? 3 : 0
    }

    private func next(_ begin: Int, _ limit: Int) -> Lexeme {
        if isDigit(bytes[begin]) { return digits(begin, limit) }
        if isLetter(begin) { return word(begin, limit) }
        let end = min(limit, begin + signLength(begin))
        return Lexeme(begin: Int32(begin), end: Int32(end), kind: .sign)
    }

    private func digits(_ begin: Int, _ limit: Int) -> Lexeme {
        var end = begin
        var number = 0
        while end < limit, isDigit(bytes[end]) {
            if end - begin < 18 { number = number * 10 + Int(bytes[end] - 0x30) }
            end += 1
        }
        var lexeme = Lexeme(begin: Int32(begin), end: Int32(end), kind: .digits)
        lexeme.number = end - begin <= 18 ? number : -1
        return lexeme
    }

    private func word(_ begin: Int, _ limit: Int) -> Lexeme {
        var end = begin
        var hasLower = false
        while end < limit, isLetter(end) {
            if bytes[end] &- 0x61 < 26 { hasLower = true }
            end += bytes[end] < 0x80 ? 1 : signLength(end)
        }
        var lexeme = Lexeme(begin: Int32(begin), end: Int32(min(end, limit)), kind: .word)
        lexeme.isCapitalized = bytes[begin] &- 0x41 < 26
        lexeme.isAllCapitals = lexeme.isCapitalized && !hasLower
        return lexeme
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// ASCII letters, and all beyond ASCII but signs: U+0080 - U+00BF, U+2000 - U+2BFF.
    private func isLetter(_ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A }
        return byte != 0xC2 && byte != 0xE2
    }

    private func signLength(_ index: Int) -> Int {
        switch bytes[index] {
        case ..<0xC0: 1
        case ..<0xE0: 2
        case ..<0xF0: 3
        default: 4
        }
    }
}
