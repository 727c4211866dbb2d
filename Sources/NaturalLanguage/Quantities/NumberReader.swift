import DocumentModel
import LanguageModels

/// Reads one number, in digits or words: "1,000", "1.2 million", "twenty-five", "hundreds of thousands", "a dozen".
struct NumberReader {
    /// A number that was read.
    struct Number {
        var value: Double
        var end: Int
        var isVague: Bool
    }

    let table: TokenTable

    /// The number that begins at a token, or nil.
    func number(at start: Int, before limit: Int) -> Number? {
        if let digits = digits(start) { return scaled(Number(value: digits, end: start + 1, isVague: false), limit) }
        guard table.entries[start].number >= 0 || isArticleBeforeScale(start, limit) else { return nil }
        return words(start, limit)
    }

    /// The value of a token in digits with grouping commas and a decimal point.
    func digits(_ index: Int) -> Double? {
        guard table.isShape(index, .hasDigit) else { return nil }
        var digits = ""
        for byte in table.bytes[table.spans[index].begin..<table.spans[index].end] {
            if byte == UInt8(ascii: ",") { continue }
            guard byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: ".") else { return nil }
            digits.unicodeScalars.append(Unicode.Scalar(byte))
        }
        return Double(digits)
    }

    private func word(_ index: Int) -> NumberWord? {
        let number = table.entries[index].number
        return number < 0 ? nil : Lexicon.shared.numbers[Int(number)]
    }

    private func isArticleBeforeScale(_ index: Int, _ limit: Int) -> Bool {
        guard table.isWord(index, Key.a), index + 1 < limit else { return false }
        return word(index + 1)?.kind == .scale
    }

    /// Multiplies by the scale words that follow ("1.2 million", "two dozen").
    private func scaled(_ number: Number, _ limit: Int) -> Number {
        var number = number
        while number.end < limit, let next = word(number.end), next.kind == .scale {
            number.value *= next.value
            number.end += 1
        }
        return number
    }

    private func words(_ start: Int, _ limit: Int) -> Number? {
        if let vague = vague(start, limit) { return vague }
        var total = 0.0
        var group = table.isWord(start, Key.a) ? 1.0 : 0.0
        var index = table.isWord(start, Key.a) ? start + 1 : start
        var last: NumberWord.Kind?
        while index < limit, let word = word(index) {
            switch word.kind {
            case .vague: return nil
            case .unit where last == .unit: return Number(value: total + group, end: index, isVague: false)
            case .unit, .tens: group += word.value
            case .scale where word.value < 1000: group = max(group, 1) * word.value
            case .scale:
                total += max(group, 1) * word.value
                group = 0
            }
            last = word.kind
            index = next(after: index, limit)
        }
        return Number(value: total + group, end: lastWord(before: index) + 1, isVague: false)
    }

    /// Past a hyphen or "and" inside a number ("twenty-five", "two hundred and ten").
    private func next(after index: Int, _ limit: Int) -> Int {
        let next = index + 1
        guard next + 1 < limit, table.entries[next + 1].number >= 0 else { return next }
        let isHyphen = table.isShape(next, .dash) && !table.isShape(next, .spaceBefore)
        let isAnd = table.isWord(next, Key.and) && word(index)?.kind == .scale && word(next + 1)?.kind != .scale
        return isHyphen || isAnd ? next + 1 : next
    }

    private func lastWord(before index: Int) -> Int {
        var last = index - 1
        while table.entries[last].number < 0 { last -= 1 }
        return last
    }

    /// "dozens", "tens of thousands": the floor by policy.
    private func vague(_ start: Int, _ limit: Int) -> Number? {
        guard let first = word(start), first.kind == .vague else { return nil }
        var number = Number(value: first.value, end: start + 1, isVague: true)
        while number.end + 1 < limit, table.isWord(number.end, Key.of), let next = word(number.end + 1),
            next.kind == .vague
        {
            number.value *= next.value
            number.end += 2
        }
        return number
    }
}
