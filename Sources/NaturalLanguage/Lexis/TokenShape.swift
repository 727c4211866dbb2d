/// How a token is written.
struct TokenShape: OptionSet {
    let rawValue: UInt16

    static let capitalized = Self(rawValue: 1)
    /// Two capital letters or more and no small one.
    static let allCapitals = Self(rawValue: 2)
    static let hasLower = Self(rawValue: 4)
    static let hasDigit = Self(rawValue: 8)
    static let punctuation = Self(rawValue: 16)
    static let spaceBefore = Self(rawValue: 32)
    static let comma = Self(rawValue: 64)
    /// Ends in "ly".
    static let adverbial = Self(rawValue: 128)
    /// Ends in "ed".
    static let pastLike = Self(rawValue: 256)
    /// Ends in "ing".
    static let gerundLike = Self(rawValue: 512)
    /// A double quotation mark of any kind.
    static let quotationMark = Self(rawValue: 1024)
    static let dash = Self(rawValue: 2048)
    static let colon = Self(rawValue: 4096)
    static let semicolon = Self(rawValue: 8192)
    static let parenthesis = Self(rawValue: 16384)
    /// `.`, `!`, `?`, `…`.
    static let terminal = Self(rawValue: 32768)
}
