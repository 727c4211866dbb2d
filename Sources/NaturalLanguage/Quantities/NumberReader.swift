import LanguageModels

/// Reads one number, in digits or words: whole, with decimals, a part of a whole, vague, negative.
struct NumberReader {
    let text: Lexemes

    private static let minus: Set<WordKey> = [WordKey("minus"), WordKey("negative")]
    private static let starts: ValueWord.Families = [.unitNumber, .tens, .scale, .vague, .part]

    /// Whether a number may begin at a lexeme: a quick test for the many words where none does.
    func mayBegin(_ index: Int) -> Bool {
        switch text.items[index].kind {
        case .digits: true
        case .word:
            text.items[index].word >= 0 && text.isAny(index, Self.starts) || text.isWord(index, CardinalNumbers.a)
                || text.isAnyWord(index, Self.minus)
        case .sign: !text.isSign(index, ",")
        }
    }

    /// The number that begins at a lexeme.
    func number(at start: Int, before limit: Int) -> NumberMatch? {
        guard start < limit, mayBegin(start) else { return nil }
        if let sign = sign(start, limit) {
            guard var match = unsigned(at: sign, before: limit) else { return nil }
            match.value = -match.value
            return match
        }
        return unsigned(at: start, before: limit)
    }

    /// The lexeme after a minus: a hyphen that hangs on the digits alone or opens the sentence, or a word.
    private func sign(_ index: Int, _ limit: Int) -> Int? {
        guard index + 1 < limit else { return nil }
        if text.isAnyWord(index, Self.minus) { return index + 1 }
        guard text.isSign(index, "-"), text.isSpaced(index), text.isDigits(index + 1) else { return nil }
        return !text.isSpaced(index + 1) || index == 0 ? index + 1 : nil
    }

    /// The number without its sign.
    func unsigned(at start: Int, before limit: Int) -> NumberMatch? {
        guard start < limit else { return nil }
        if let tuple = TupleNumbers(text: text).number(at: start, before: limit) { return tuple }
        if let vague = VagueNumbers(text: text).number(at: start, before: limit) { return vague }
        let fractions = FractionNumbers(text: text)
        if let fraction = fractions.signs(at: start, before: limit) { return fraction }
        if let part = PartNumbers(text: text).number(at: start, before: limit) { return part }
        guard let whole = CardinalNumbers(text: text).number(at: start, before: limit) else { return nil }
        return DecimalNumbers(text: text).number(after: whole, before: limit)
            ?? fractions.ratio(whole, before: limit) ?? whole
    }
}
