import LanguageModels

/// "dozens", "tens of thousands", "several", "a few": floors by the policy of ACLED (tens 10, dozens 12, hundreds 100).
struct VagueNumbers {
    let text: Lexemes

    private static let of = WordKey("of")
    private static let article: Set<WordKey> = [WordKey("a"), WordKey("the")]
    /// Words that mean an unknown small number: "a few", "a couple of", "a handful of".
    private static let small: [WordKey: Double] = [
        WordKey("few"): 3, WordKey("couple"): 2, WordKey("handful"): 3, WordKey("several"): 3,
    ]

    func number(at start: Int, before limit: Int) -> NumberMatch? {
        if text.isAny(start, .vague), let value = Self.small[text.keys[start]] ?? floor(start) {
            return multiplied(NumberMatch(value: value, end: start + 1, isVague: true), limit)
        }
        guard start + 1 < limit, text.isWord(start, CardinalNumbers.a), let value = Self.small[text.keys[start + 1]]
        else { return nil }
        return multiplied(NumberMatch(value: value, end: start + 2, isVague: true), limit)
    }

    private func floor(_ index: Int) -> Double? { text.word(index).number }

    /// "hundreds of thousands", "several hundred", "a few dozen".
    private func multiplied(_ first: NumberMatch, _ limit: Int) -> NumberMatch {
        var match = first
        while match.end < limit {
            let next = text.isWord(match.end, Self.of) ? match.end + 1 : match.end
            guard next < limit, text.isAny(next, [.vague, .scale]) else { break }
            guard next > match.end || text.isAny(next, .scale), Self.small[text.keys[next]] == nil else { break }
            match.value *= text.word(next).number
            match.end = next + 1
        }
        return match
    }
}
