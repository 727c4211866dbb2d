import LanguageModels

/// Years in words: "nineteen ninety-six", "two thousand and five", "seventeen hundred thirty-three".
struct YearWords {
    let text: Lexemes
    let limit: Int

    /// The year that begins at a lexeme.
    func year(_ index: Int) -> DateParts.Part? {
        guard index < limit, text.isAny(index, [.unitNumber, .tens]) else { return nil }
        let numbers = CardinalNumbers(text: text)
        if let whole = numbers.number(at: index, before: limit), (1100...2999).contains(whole.value),
            text.isAny(index + 1, .scale)
        {
            return (Int(whole.value), whole.end)
        }
        guard let head = numbers.number(at: index, before: index + 1), (11...21).contains(head.value),
            index + 1 < limit, text.isAny(index + 1, [.unitNumber, .tens]),
            let tail = numbers.number(at: index + 1, before: min(limit, index + 4)), (10..<100).contains(tail.value)
        else { return nil }
        return (Int(head.value) * 100 + Int(tail.value), tail.end)
    }
}
