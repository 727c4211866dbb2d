import LanguageModels

/// Whole numbers in words, or in digits with scale words: "two hundred and ten", "3 hundred and 21", "1.2 million".
struct CardinalNumbers {
    let text: Lexemes

    static let a = WordKey("a")
    static let an = WordKey("an")
    static let and = WordKey("and")

    /// What has been read, and what may follow.
    private struct State {
        var total = 0.0
        var group = 0.0
        var hasGroup = false
        var isAfterHundred = false
        var isAfterScale = false
        /// Whether the group has its hundreds.
        var hasHundreds = false
        /// The scale that the next group must stay below.
        var scale = Double.infinity
        var end: Int

        var match: NumberMatch {
            NumberMatch(value: total + group, end: end, scale: scale == .infinity ? 1 : scale)
        }
    }

    /// The number that begins at a lexeme.
    func number(at start: Int, before limit: Int) -> NumberMatch? {
        var state = State(end: start)
        var index = start
        if isArticle(start, limit) {
            (state.group, state.hasGroup, state.end) = (1, true, start + 1)
            index = start + 1
        }
        // Where to go back to if what follows "and" turns out to be a number of its own.
        var beforeAnd: State?
        while index < limit {
            if let atom = atom(index, limit), add(atom, &state) {
                index = state.end
            } else if let scale = scale(index, state) {
                guard multiply(scale, &state) else { return (beforeAnd ?? state).match }
                state.end = index + 1
                index += 1
            } else if let next = afterJoint(index, limit, state) {
                beforeAnd = state
                index = next
            } else {
                break
            }
        }
        return state.end > start ? state.match : nil
    }

    /// "a hundred", "a dozen".
    private func isArticle(_ index: Int, _ limit: Int) -> Bool {
        index + 1 < limit && (text.isWord(index, Self.a) || text.isWord(index, Self.an))
            && text.isAny(index + 1, .scale) && !text.isAny(index + 1, .ordinal)
    }

    /// A number below a hundred in words, or a number in digits.
    private func atom(_ index: Int, _ limit: Int) -> NumberMatch? {
        if text.isDigits(index) || text.isSign(index, ".") {
            let isInWord = index > 0 && !text.isSpaced(index) && text.items[index - 1].kind == .word
            // "USD115"
            guard
                !isInWord || text.items[index - 1].isAllCapitals && text.items[index - 1].count >= 3
                    || UnitTable.isPrefix(text, index - 1)
            else { return nil }
            return DigitNumbers(text: text).number(at: index, before: limit)
        }
        if text.isAny(index, .unitNumber) { return NumberMatch(value: text.word(index).number, end: index + 1) }
        guard text.isAny(index, .tens) else { return nil }
        let tens = NumberMatch(value: text.word(index).number, end: index + 1)
        let next = index + 1 < limit && text.isDash(index + 1) ? index + 2 : index + 1
        guard next < limit, text.isAny(next, .unitNumber), (1..<10).contains(text.word(next).number) else {
            return tens
        }
        return NumberMatch(value: tens.value + text.word(next).number, end: next + 1)
    }

    /// Takes a number below a hundred in; false where a new number begins.
    private func add(_ atom: NumberMatch, _ state: inout State) -> Bool {
        if state.hasGroup {
            let isAfterTens = state.group.truncatingRemainder(dividingBy: 10) == 0 && state.group >= 20
            let isRest =
                state.isAfterHundred && atom.value < 100
                || isAfterTens && !state.isAfterHundred
                    && state.group < 100 && atom.value < 10 && text.isWord(state.end, Self.and)
            guard isRest, atom.value > 0 else { return false }
            state.group += atom.value
        } else {
            guard state.total == 0 && !state.isAfterScale || atom.value > 0 && atom.value < state.scale else {
                return false
            }
            state.group = atom.value
            state.hasGroup = true
        }
        state.isAfterHundred = false
        state.isAfterScale = false
        state.end = atom.end
        return true
    }

    /// A scale word; "dozens" is one after a number.
    private func scale(_ index: Int, _ state: State) -> Double? {
        if text.isAny(index, .scale) { return text.word(index).number }
        guard state.hasGroup, text.isAny(index, .vague), text.word(index).number == 12 else { return nil }
        return 12
    }

    /// Takes a scale word in; false where it does not fit.
    private func multiply(_ scale: Double, _ state: inout State) -> Bool {
        if scale < 1000 {
            guard !state.isAfterHundred, !state.hasHundreds, !state.isAfterScale || state.scale > scale else {
                return false
            }
            guard state.group < 100 || state.total == 0 && state.scale == .infinity && state.group < 1000 else {
                return false
            }
            state.group = (state.hasGroup ? state.group : 1) * scale
            state.hasGroup = true
            state.isAfterHundred = scale == 100
            state.hasHundreds = true
            state.isAfterScale = false
            return true
        }
        if state.isAfterScale {
            state.total *= scale
        } else {
            guard scale < state.scale else { return false }
            state.total += (state.hasGroup ? state.group : 1) * scale
        }
        (state.group, state.hasGroup, state.isAfterHundred, state.isAfterScale) = (0, false, false, true)
        state.scale = scale
        state.hasHundreds = false
        return true
    }

    /// Past "and" or a hyphen between the words of one number.
    private func afterJoint(_ index: Int, _ limit: Int, _ state: State) -> Int? {
        guard index + 1 < limit, state.end == index else { return nil }
        let isTens =
            state.hasGroup && state.group < 100 && state.group >= 20
            && state.group.truncatingRemainder(dividingBy: 10) == 0 && state.total == 0 && !text.isDigits(index - 1)
        if text.isWord(index, Self.and) {
            guard state.isAfterHundred || state.isAfterScale || isTens else { return nil }
            guard let next = atom(index + 1, limit) else { return nil }
            return isTens && (next.value >= 10 || next.value == 0) ? nil : index + 1
        }
        // "$3.5-billion"
        if text.isHyphen(index, before: limit), text.isDigits(index - 1), text.isAny(index + 1, .scale),
            text.word(index + 1).number >= 1000
        {
            return index + 1
        }
        let isJoined = text.isHyphen(index, before: limit) && !text.isDigits(index + 1) && !text.isDigits(index - 1)
        return isJoined && text.isAny(index + 1, .cardinal) ? index + 1 : nil
    }
}
