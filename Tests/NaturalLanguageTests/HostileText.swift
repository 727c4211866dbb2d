import TestSupport

/// Texts that try what a reader of language may stumble on.
enum HostileText {
    /// What random texts are made of.
    static let pieces = [
        "the", "Army", "said", "U.S.", "don't", "1,000.5", "\"", "“", "”", "'", "’", ".", "...", "?!", ",", " ", "  ",
        "\n", "\n\n", "\r\n", "\t", "\u{A0}", "\u{2029}", "\u{200D}", "\u{FE0F}", "👍🏽", "🇺🇦", "中", "é", "e\u{301}",
        "http://", "www.", "@", "#", "-", "--", "/", "•", "1)", "2)", "a.", "Mr.", "p.m.", "\u{0}", "\u{FFFD}", "(",
        ")",
        "[...]", "x@y.z", "10km", "'s", "n't", "$", "J.", "etc.", "No.", " w-", "Inc..", "«", "»", "`", "\u{85}",
        "\u{200B}",
        "\u{301}", ".5", "80's", "Don’t", "THE", "+1", "\u{1F1FA}",
    ]

    /// What long texts repeat without end.
    static let units = [
        "a", "A", "1", "é", "中", "👍", "🇺🇦", "\u{1F3FD}", "\u{200D}", "\u{301}", "\u{FFFD}", "\u{0}", "\"", "“", "”", "'",
        "’", "«", "``", "''", ".", "..", "…", "!", ", ", "-", "a-", "non-", "1-", "1,", "1:11", "+1", "/", "a/", "@",
        "a@",
        "a@b.", "#a", "http://", "ab://", "www.", "www.)", "(", ")", "()", "[...]", "'s", "n't", "don't", "$", "A&",
        "a*",
        "_", ":-)", "<3", "A.", "a.", "U.S.", "Ph.D.", ". ", ". . ", "\" ", ".” “", "Mr. ", "etc. ", "No. ", "p.m. ",
        "1. ",
        "1) ", "• ", "word ", "\n", " ", "\u{A0}", "\r", "\u{2028}", "\u{2029}", "\n\n", "a\n", "x.-", "x@x.-", "w- ",
    ]

    /// `count` pieces drawn at random.
    static func mixed(_ random: inout SplitMix64, pieces count: Int) -> String {
        (0..<count).map { _ in pieces[random.below(pieces.count)] }.joined()
    }

    /// Bytes at random, of which half are ASCII punctuation and letters.
    static func bytes(_ random: inout SplitMix64, count: Int) -> [UInt8] {
        (0..<count).map { _ in
            let value = random.next()
            return value & 1 == 0 ? UInt8(truncatingIfNeeded: value >> 8) : 0x20 + UInt8(value >> 8 & 0x5F)
        }
    }
}
