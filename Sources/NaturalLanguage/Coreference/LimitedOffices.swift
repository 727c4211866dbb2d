import LanguageModels

/// "Vice President", "former prime minister", "deputy attorney general": who bears such an office does not hold the one that it
/// is called after.
struct LimitedOffices {
    let table: TokenTable

    private static let words = Set(
        "vice deputy former assistant acting incoming outgoing under shadow late ousted deposed onetime junior"
            .split(separator: " ").map { WordKey($0) })
    private static let lower = Set(["deputy", "assistant", "acting", "under", "shadow", "junior"].map { WordKey($0) })
    /// Words that a hyphen joins to an office ("then-President").
    private static let joined = Set(["then", "ex"].map { WordKey($0) })
    /// How many words before the office may limit it ("former US president").
    private static let reach = 3
    /// Before these another phrase ends ("aides to President Lind").
    private static let ends = WordClass.function.subtracting([.adverb, .sentenceAdverb])

    /// The words of an office, or right before it, that make it another one.
    func limits(of office: Range<Int>) -> Set<WordKey> {
        let sentence = table.sentence(of: office.lowerBound)
        let before = (office.lowerBound - Self.reach..<office.lowerBound).clamped(to: sentence).reversed()
            .prefix { table.isShape($0, .dash) || !table.isPunctuation($0) && !table.isAny($0, Self.ends) }
        let limits = (Array(before) + office).filter { token in
            Self.words.contains(table.keys[token])
                || Self.joined.contains(table.keys[token]) && token + 1 < table.count && table.isShape(token + 1, .dash)
        }
        return Set(limits.map { table.keys[$0] })
    }

    /// Whether who bears an office so limited may be called by its noun alone ("the minister" of a deputy minister).
    static func areCalledAlike(_ limits: Set<WordKey>) -> Bool { !limits.isEmpty && limits.isSubset(of: lower) }
}
