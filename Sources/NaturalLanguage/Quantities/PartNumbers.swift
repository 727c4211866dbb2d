import LanguageModels

/// Parts of a whole in words: "three fifths", "a quarter", "five and a half million", "two and fifty-four hundredths".
struct PartNumbers {
    let text: Lexemes

    private static let of = WordKey("of")
    /// What half is told of: "half of them", "half the voters".
    private static let wholes = Set(
        ["of", "the", "his", "her", "its", "their", "our", "my", "these", "those", "all"].map { WordKey($0) })

    /// The fraction in words that begins at a lexeme.
    func number(at start: Int, before limit: Int) -> NumberMatch? {
        guard let last = lastWord(start, limit) else { return nil }
        if let and = lastAnd(start, last), let mixed = mixed(start, and, last, limit) { return mixed }
        guard let part = part(start, last, limit) else { return half(start, last, limit) }
        return scaled(NumberMatch(value: part, end: last + 1, isFraction: true), limit)
    }

    /// The word that names the parts, where nothing but words of a number come before it.
    private func lastWord(_ start: Int, _ limit: Int) -> Int? {
        var index = start
        let end = min(limit, start + 14)
        while index < end {
            if text.isAny(index, [.part, .parts]) { return index }
            if text.isAny(index, .ordinal) { return index > start && isPart(index, limit) ? index : nil }
            let isJoint =
                text.isWord(index, CardinalNumbers.and) || text.isDash(index)
                || text.isWord(index, CardinalNumbers.a) || text.isWord(index, CardinalNumbers.an)
            guard isJoint || text.isAny(index, .cardinal) || text.isDigits(index) else { return nil }
            index += 1
        }
        return nil
    }

    /// "a fifth of", "one fifth.": before a noun it is a place in an order.
    private func isPart(_ index: Int, _ limit: Int) -> Bool {
        index + 1 >= limit || text.items[index + 1].kind == .sign || text.isWord(index + 1, Self.of)
    }

    private func lastAnd(_ start: Int, _ last: Int) -> Int? {
        (start..<last).last { text.isWord($0, CardinalNumbers.and) }
    }

    /// A whole number, "and", a part smaller than one.
    private func mixed(_ start: Int, _ and: Int, _ last: Int, _ limit: Int) -> NumberMatch? {
        guard let whole = CardinalNumbers(text: text).number(at: start, before: and), whole.end == and,
            let part = part(and + 1, last, limit), part < 1
        else { return nil }
        var match = NumberMatch(value: whole.value, end: last + 1, isFraction: true)
        if last + 1 < limit, text.isAny(last + 1, .scale) {
            let scale = text.word(last + 1).number
            match.value = whole.scale > scale ? whole.value + part * scale : (whole.value + part) * scale
            match.end += 1
        } else {
            // "a dozen and a half" is eighteen.
            let isDozen = text.isAny(and - 1, .scale) && text.word(and - 1).number == 12
            match.value += part * (isDozen ? 12 : whole.scale >= 1000 ? whole.scale : 1)
        }
        return match
    }

    /// The words from `start` to `last` as a number of parts, the parts as fine as the words allow.
    private func part(_ start: Int, _ last: Int, _ limit: Int) -> Double? {
        guard start < last else { return nil }
        let ordinals = OrdinalNumbers(text: text)
        let families: ValueWord.Families = text.isAny(last, .parts) ? .parts : .part
        for first in (start + 1)...last where !isBound(first) {
            guard let whole = ordinals.value(first, last, families), let count = count(start, first, families) else {
                continue
            }
            return count / whole.value
        }
        return nil
    }

    /// Whether a word belongs to the number before it: after "and", or after tens and a hyphen.
    private func isBound(_ index: Int) -> Bool {
        text.isWord(index - 1, CardinalNumbers.and) || text.isDash(index)
            || text.isDash(index - 1) && index >= 2 && text.isAny(index - 2, .tens) && text.isAny(index, .cardinal)
    }

    /// How many parts: all the words up to `end`; one part alone can be "a".
    private func count(_ start: Int, _ end: Int, _ families: ValueWord.Families) -> Double? {
        let last = end - 1 > start && text.isDash(end - 1) ? end - 1 : end
        if last == start + 1, text.isWord(start, CardinalNumbers.a) || text.isWord(start, CardinalNumbers.an) {
            return 1
        }
        guard !text.isDigits(start), let count = CardinalNumbers(text: text).number(at: start, before: last),
            count.end == last
        else { return nil }
        return families == .parts || count.value == 1 ? count.value : nil
    }

    /// "half a million", "half million", "half of them": one part without a number before it.
    private func half(_ start: Int, _ last: Int, _ limit: Int) -> NumberMatch? {
        guard start == last, text.isAny(start, .part), last + 1 < limit else { return nil }
        let match = NumberMatch(value: 1 / text.word(start).number, end: start + 1, isFraction: true)
        if let scaled = multiplied(match, limit) { return scaled }
        return text.isAnyWord(last + 1, Self.wholes) && text.word(start).number == 2 ? match : nil
    }

    private func scaled(_ match: NumberMatch, _ limit: Int) -> NumberMatch { multiplied(match, limit) ?? match }

    /// "three quarters of a million", "a quarter million".
    private func multiplied(_ match: NumberMatch, _ limit: Int) -> NumberMatch? {
        var index = match.end
        if index + 2 < limit, text.isWord(index, Self.of), text.isWord(index + 1, CardinalNumbers.a) { index += 2 }
        if index + 1 < limit, index == match.end, text.isWord(index, CardinalNumbers.a) { index += 1 }
        // "a half-dozen"
        if index + 1 < limit, index == match.end, text.isHyphen(index, before: limit) { index += 1 }
        guard index < limit, text.isAny(index, .scale) else { return nil }
        return NumberMatch(value: match.value * text.word(index).number, end: index + 1, isFraction: true)
    }
}
