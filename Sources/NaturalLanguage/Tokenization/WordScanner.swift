/// Words: how far one reaches, given what joins its letters.
enum WordScanner {
    private static let slashed = WordTable("w/o w/out b/c l/c i/c s/he n/a a/c")

    /// The end of the word that begins at `begin`, its kind, with a full stop that belongs to it.
    static func token(_ text: borrowing ByteText, _ begin: Int, limit: Int) -> (end: Int, kind: RawToken.Kind) {
        let startsWithDigit = text.characterClass(at: begin) == .digit
        var end = startsWithDigit ? NumberShape.end(text, begin, limit: limit) : begin
        let isNumber = startsWithDigit && !text.characterClass(before: end).isLetter
        if !isNumber { end = letters(text, begin, from: end, limit: limit) }
        if text.has("n", at: begin), end == begin + 1, text.decode(at: end).scalar == "°" { end += 2 }
        if let split = Contraction.split(text, begin, end) { return (begin + split, .word) }
        if let broken = BrokenWord.end(text, begin, end) { return (broken, .word) }
        guard text[end] == UInt8(ascii: "."), !isNumber, !Ellipsis.begins(text, end) else {
            return (end, isNumber ? .number : .word)
        }
        return Abbreviation.kind(text, begin, end) == nil ? (end, .word) : (end + 1, .abbreviation)
    }

    /// The end of letters, digits and the marks that join them.
    private static func letters(_ text: borrowing ByteText, _ begin: Int, from start: Int, limit: Int) -> Int {
        var part = begin
        var end = text.wordEnd(from: start, limit: limit)
        while end < limit {
            let length = joiner(text, begin, part, end)
            guard length > 0 else {
                return Contraction.negationEnd(text, end - 1) != nil && end - 1 > begin ? end - 1 : end
            }
            part = end + length
            end = text.wordEnd(from: part, limit: limit)
        }
        return end
    }

    /// The number of bytes of the mark at `end` if it joins the letters on both sides, else 0.
    private static func joiner(_ text: borrowing ByteText, _ begin: Int, _ part: Int, _ end: Int) -> Int {
        let apostrophe = text.apostrophe(at: end)
        let length = max(1, apostrophe)
        guard text.characterClass(at: end + length).isWord else { return 0 }
        if apostrophe > 0 { return joinsApostrophe(text, end) ? apostrophe : 0 }
        let right = end + 1
        let joins =
            switch text[end] {
            case UInt8(ascii: "-"): HyphenatedWord.isPrefix(text, part, end)
            case UInt8(ascii: "."): joinsInitials(text, begin, right)
            case UInt8(ascii: "&"): isCapitals(text, part, end) && text.characterClass(at: right) == .upper
            case UInt8(ascii: "/"): slashed.contains(text, begin, text.wordEnd(from: right, limit: right + 4))
            case UInt8(ascii: "*"), UInt8(ascii: "$"), UInt8(ascii: "@"):
                text.characterClass(at: right).isLetter && text.characterClass(before: end) == .lower
            default: false
            }
        return joins ? 1 : 0
    }

    private static func joinsApostrophe(_ text: borrowing ByteText, _ end: Int) -> Bool {
        Contraction.cliticEnd(text, end) == nil && Contraction.negationEnd(text, end - 1) == nil
    }

    /// Whether a full stop joins the single letters of `U.S` or the parts of `Ph.D`.
    private static func joinsInitials(_ text: borrowing ByteText, _ begin: Int, _ right: Int) -> Bool {
        let end = text.wordEnd(from: right, limit: right + 4)
        guard right - begin < 24 else { return false }
        return Abbreviation.isInitials(text, begin, end) || Abbreviation.isDotted(text, begin, end)
    }

    private static func isCapitals(_ text: borrowing ByteText, _ begin: Int, _ end: Int) -> Bool {
        guard end - begin < 5 else { return false }
        for offset in begin..<end where text.characterClass(at: offset) != .upper { return false }
        return true
    }
}
