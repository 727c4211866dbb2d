import TestSupport

/// Texts made of what the rules for claims look for, in no order.
enum HostileNews {
    private static let pieces = [
        "'s", "’s", "“", "”", "\"", "'", "‘", "’", ":", "—", "-", " - ", ",", ".", "?", "!", ";", "(", ")", "\n", "...",
        "said", "says", "told", "according to", "denied", "that", "he", "she", "it", "they", "its", "who", "which",
        "to",
        "of", "in", "on", "by", "at least", "more than", "up to", "nearly", "10", "1,000", "3.5", "2-1", "20 percent",
        "$5 million", "Friday", "last week", "January 20, 2025", "2024", "in 2023", "between", "and", "or", "from",
        "not",
        "no", "killed", "wounded", "soldiers", "people", "Ukraine", "Russian", "Kyiv", "Zelensky", "John Smith",
        "Reuters", "the army", "spokesman", "officials", "Israel's military", "the", "a", "accused", "shelling", "will",
        "would", "might", "if", "claimed", "called", "denied responsibility for", "\u{2028}", "\u{A0}", "\u{FFFD}", "é",
        "中", "🇺🇦", "\t", "- ", "1.", "http://a.b/c", "@x", "#y", "U.S.", "Mr.", "km", "kg", "years old", "aged 60",
        ", 34,", "half", "one in five", "a third of", "Anna", "Vovchansk", "the president", "him", "themselves",
        "\u{0}",
    ]

    /// `count` pieces drawn at random, a space after most.
    static func mixed(_ random: inout SplitMix64, pieces count: Int) -> String {
        (0..<count).map { _ in pieces[random.below(pieces.count)] + (random.below(7) == 0 ? "" : " ") }.joined()
    }
}
