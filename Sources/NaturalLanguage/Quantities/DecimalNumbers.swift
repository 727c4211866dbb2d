import LanguageModels

/// Decimals in words: "two point five million", "nought point nought three".
struct DecimalNumbers {
    let text: Lexemes

    private static let point = WordKey("point")

    /// The number that goes on after a whole number in words, or nil where no decimals follow.
    func number(after whole: NumberMatch, before limit: Int) -> NumberMatch? {
        guard whole.end + 1 < limit, text.isWord(whole.end, Self.point) else { return nil }
        var match = NumberMatch(value: whole.value, end: whole.end + 1, scale: whole.scale)
        var scale = 1.0
        while let digits = digits(match.end, limit) {
            scale *= digits.value < 10 ? 10 : 100
            match.value += digits.value / scale
            match.end = digits.end
        }
        guard match.end > whole.end + 1 else { return nil }
        while match.end < limit, text.isAny(match.end, .scale) {
            match.value *= text.word(match.end).number
            match.end += 1
        }
        return match
    }

    /// One or two digits in words.
    private func digits(_ index: Int, _ limit: Int) -> NumberMatch? {
        guard index < limit, text.isAny(index, [.unitNumber, .tens]) else { return nil }
        let tens = text.word(index).number
        guard text.isAny(index, .tens) else { return NumberMatch(value: tens, end: index + 1) }
        let next = index + 1 < limit && text.isDash(index + 1) ? index + 2 : index + 1
        guard next < limit, text.isAny(next, .unitNumber), text.word(next).number < 10 else {
            return NumberMatch(value: tens, end: index + 1)
        }
        return NumberMatch(value: tens + text.word(next).number, end: next + 1)
    }
}
