/// How many columns of a terminal a text takes, and how it breaks into lines.
enum TextWidth {
    /// Columns of a text: two for what East Asian typography and emoji draw wide, none for marks.
    static func columns(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns($1) }
    }

    /// The text in lines of at most `width` columns, broken between words, long words broken anywhere; never empty.
    static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(whereSeparator: \.isWhitespace) {
            if line.isEmpty || columns(line) + 1 + columns(word) > width {
                if !line.isEmpty { lines.append(line) }
                let pieces = pieces(of: word, width: width)
                lines += pieces.dropLast()
                line = pieces.last ?? ""
            } else {
                line += " " + word
            }
        }
        return lines + [line]
    }

    private static func pieces(of word: Substring, width: Int) -> [String] {
        var pieces = [""]
        var used = 0
        for character in word {
            let needed = columns(character)
            if used + needed > width, used > 0 {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += needed
        }
        return pieces
    }

    private static func columns(_ character: Character) -> Int {
        guard !character.isASCII, let scalar = character.unicodeScalars.first else { return 1 }
        if scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .nonspacingMark {
            return 0
        }
        if scalar.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") { return 2 }
        return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }

    /// Blocks with East Asian Width W or F (Unicode Standard Annex 11).
    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
        0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F1E6...0x1F1FF, 0x20000...0x3FFFD,
    ]
}
