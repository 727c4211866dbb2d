import LanguageModels

/// "1.2m people", "10m euros": a small "m" that hangs on the digits is a million where people, money or things are counted, and
/// a metre else ("2m high", "the 400m hurdles").
struct MillionLetter {
    let text: Lexemes

    private static let m = WordKey("m")
    private static let counted = Set(
        """
        people jobs barrels bpd displaced homes voters users customers shares votes refugees migrants children households \
        deaths cases doses viewers copies visitors passengers residents students pupils patients workers employees families \
        followers subscribers members americans ukrainians russians syrians palestinians afghans britons germans others more
        """.split(separator: " ").map { WordKey($0) })

    /// The number with the letter, where it means a million.
    func read(_ number: NumberMatch, before limit: Int) -> NumberMatch {
        let letter = number.end
        guard letter + 1 < limit, number.scale == 1, text.isWord(letter, Self.m), !text.isSpaced(letter),
            !text.items[letter].isCapitalized, text.isDigits(letter - 1), isCounted(letter + 1, limit)
        else { return number }
        return NumberMatch(value: number.value * 1e6, end: letter + 1, isVague: number.isVague, scale: 1e6)
    }

    private func isCounted(_ index: Int, _ limit: Int) -> Bool {
        if text.isAnyWord(index, Self.counted) { return true }
        if !Lexicon.shared.entry(text.keys[index]).classes.isDisjoint(with: [.group, .pluralRole, .nationality]) {
            return true
        }
        let unit = UnitTable.shared.unit(text, at: index, before: limit)?.unit
        return unit.map { ["MONEY", "WEIGHT", "VOLUME"].contains($0.dimension) } ?? false
    }
}
