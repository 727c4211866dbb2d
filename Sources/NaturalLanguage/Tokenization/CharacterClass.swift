/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
    case space
    case lineBreak
    case lower
    case upper
    /// A letter without case, of a script that separates words.
    case letter
    /// A character that is a word of its own, as in Chinese.
    case ideograph
    case digit
    /// A combining mark or joiner: it continues what stands before it.
    case mark
    case punctuation
    case symbol
    /// A pictograph, or a part of one.
    case emoji

    var isLetter: Bool { self == .lower || self == .upper || self == .letter }

    var isSpace: Bool { self == .space || self == .lineBreak }

    /// Whether it may stand inside a word.
    var isWord: Bool { isLetter || self == .digit || self == .mark }
}

extension CharacterClass {
    /// The class of an ASCII byte.
    @inline(__always)
    static func ascii(_ byte: UInt8) -> CharacterClass {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case 0x0A, 0x0D, 0x0B, 0x0C: .lineBreak
        case 0...0x20, 0x7F: .space
        case UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"),
            UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
            .symbol
        default: .punctuation
        }
    }

    /// The class of a scalar outside ASCII.
    static func other(_ scalar: Unicode.Scalar) -> CharacterClass {
        switch scalar.value {
        case 0x85, 0x2028, 0x2029: .lineBreak
        case 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: .space
        case 0x200C, 0x200D, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: .mark
        case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .ideograph
        case 0x2190...0x21FF, 0x2600...0x27BF, 0x2B00...0x2BFF, 0x1F000...0x1FAFF: .emoji
        default: general(scalar.properties.generalCategory)
        }
    }

    private static func general(_ category: Unicode.GeneralCategory) -> CharacterClass {
        switch category {
        case .uppercaseLetter, .titlecaseLetter: .upper
        case .lowercaseLetter: .lower
        case .modifierLetter, .otherLetter, .letterNumber: .letter
        case .decimalNumber: .digit
        case .nonspacingMark, .spacingMark, .enclosingMark: .mark
        case .spaceSeparator, .control, .format: .space
        case .lineSeparator, .paragraphSeparator: .lineBreak
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            .punctuation
        default: .symbol
        }
    }
}
