import LanguageModels

/// Parts of a whole in digits and signs, and ratios: "3/4", "2 1/2", "½", "one in five", "two out of three".
struct FractionNumbers {
    let text: Lexemes

    private static let over = WordKey("over")
    private static let out = WordKey("out")
    private static let of = WordKey("of")
    private static let `in` = WordKey("in")
    private static let vulgar: [WordKey: Double] = [
        WordKey("½"): 0.5, WordKey("¼"): 0.25, WordKey("¾"): 0.75, WordKey("⅓"): 1.0 / 3, WordKey("⅔"): 2.0 / 3,
        WordKey("⅕"): 0.2, WordKey("⅖"): 0.4, WordKey("⅗"): 0.6, WordKey("⅘"): 0.8, WordKey("⅙"): 1.0 / 6,
        WordKey("⅛"): 0.125, WordKey("⅜"): 0.375, WordKey("⅝"): 0.625, WordKey("⅞"): 0.875,
    ]

    /// "3/4", "1 4/5", "½", "2½".
    func signs(at start: Int, before limit: Int) -> NumberMatch? {
        if let value = vulgar(start, limit) { return NumberMatch(value: value, end: start + 1, isFraction: true) }
        if let part = slash(start, limit) { return part }
        guard text.isDigits(start), text.items[start].number >= 0, start + 1 < limit else { return nil }
        let whole = Double(text.items[start].number)
        if let value = vulgar(start + 1, limit) {
            return NumberMatch(value: whole + value, end: start + 2, isFraction: true)
        }
        // "101-3/4"
        if text.isHyphen(start + 1, before: limit), let part = slash(start + 2, limit), part.value < 1 {
            return NumberMatch(value: whole + part.value, end: part.end, isFraction: true)
        }
        guard text.isSpaced(start + 1), let part = slash(start + 1, limit), part.value < 1 else { return nil }
        return NumberMatch(value: whole + part.value, end: part.end, isFraction: true)
    }

    private func vulgar(_ index: Int, _ limit: Int) -> Double? {
        index < limit && text.items[index].kind == .sign ? Self.vulgar[text.keys[index]] : nil
    }

    /// Digits, a slash, digits; "5/17/2018" is a date and "24/7" a habit.
    private func slash(_ start: Int, _ limit: Int) -> NumberMatch? {
        guard start + 2 < limit, text.isDigits(start), text.isSign(start + 1, "/"), text.isDigits(start + 2),
            text.isSpaced(start + 1) == text.isSpaced(start + 2), !isSlash(start + 3, limit),
            start == 0 || !text.isSign(start - 1, "/") && !text.isSign(start - 1, ".")
        else { return nil }
        let (part, whole) = (text.items[start].number, text.items[start + 2].number)
        guard whole > 0, part >= 0, part < whole || whole <= 10 && part < 10 * whole else { return nil }
        guard !(part == 9 && whole == 11), !(part == 24 && whole == 7) else { return nil }
        return NumberMatch(value: Double(part) / Double(whole), end: start + 3, isFraction: true)
    }

    private func isSlash(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && (text.isSign(index, "/") || text.isSign(index, ".")) && text.isDigits(index + 1)
            && !text.isSpaced(index + 1)
    }

    /// "one in five", "two out of three", "one over 20": what a part is written in two numbers.
    func ratio(_ part: NumberMatch, before limit: Int) -> NumberMatch? {
        let index = part.end
        guard index + 1 < limit, part.scale == 1, !part.isFraction else { return nil }
        let cardinals = CardinalNumbers(text: text)
        if text.isWord(index, Self.over), let whole = cardinals.number(at: index + 1, before: limit) {
            return isEnd(whole.end, limit) ? quotient(part, whole) : nil
        }
        if text.isWord(index, Self.out), index + 2 < limit, text.isWord(index + 1, Self.of),
            let whole = cardinals.number(at: index + 2, before: limit)
        {
            return part.value < whole.value ? plural(quotient(part, whole), limit) : nil
        }
        guard text.isWord(index, Self.in), let whole = cardinals.number(at: index + 1, before: limit),
            PeopleOfRatio(text: text).isRatio(part, whole, before: limit)
        else { return nil }
        return quotient(part, whole)
    }

    private func quotient(_ part: NumberMatch, _ whole: NumberMatch) -> NumberMatch? {
        guard whole.value > 0 else { return nil }
        return NumberMatch(value: part.value / whole.value, end: whole.end, isFraction: true)
    }

    /// "two out of five hundreds": a scale word in the plural ends the number.
    private func plural(_ match: NumberMatch?, _ limit: Int) -> NumberMatch? {
        guard var match, match.end < limit, text.isAny(match.end, .vague), text.word(match.end).number >= 100 else {
            return match
        }
        match.value /= text.word(match.end).number
        match.end += 1
        return match
    }

    private func isEnd(_ index: Int, _ limit: Int) -> Bool { index >= limit || text.items[index].kind == .sign }
}
