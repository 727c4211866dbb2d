import LanguageModels

/// Numbers in digits: "1,000", "1 414 021 100", "9.5", "1e10", "1.3x10^6", "100k".
struct DigitNumbers {
    let text: Lexemes

    private static let exponents: Set<WordKey> = [WordKey("e")]
    private static let times = WordKey("x")
    private static let suffixes: [WordKey: Double] = [
        WordKey("k"): 1e3, WordKey("m"): 1e6, WordKey("b"): 1e9, WordKey("bn"): 1e9, WordKey("g"): 1e9,
    ]

    /// The number that begins at a lexeme in digits, with its exponent or suffix.
    func number(at start: Int, before limit: Int) -> NumberMatch? {
        guard var match = plain(at: start, before: limit) else { return nil }
        if let power = power(match, limit) { return power }
        if let scale = suffix(match.end, limit) {
            match.value *= scale
            match.end += 1
        }
        return match
    }

    /// Digits with separators and a decimal point.
    func plain(at start: Int, before limit: Int) -> NumberMatch? {
        if text.isSign(start, "."), start + 1 < limit, text.isDigits(start + 1), !text.isSpaced(start + 1),
            start == 0 || text.isSpaced(start) || text.items[start - 1].kind == .sign
        {
            return decimals(NumberMatch(value: 0, end: start), limit)
        }
        guard text.isDigits(start), text.items[start].number >= 0 else { return nil }
        let whole = lakhs(start, limit) ?? grouped(start, limit) ?? spaced(start, limit)
        return decimals(whole ?? NumberMatch(value: Double(text.items[start].number), end: start + 1), limit)
    }

    /// "1,234,567": groups of three after commas.
    private func grouped(_ start: Int, _ limit: Int) -> NumberMatch? {
        guard text.items[start].count <= 3 else { return nil }
        var match = NumberMatch(value: Double(text.items[start].number), end: start + 1)
        let most = min(limit, start + 14)
        while match.end + 1 < most, text.isSign(match.end, ","), !text.isSpaced(match.end),
            text.isDigits(match.end + 1), !text.isSpaced(match.end + 1)
        {
            guard text.items[match.end + 1].count == 3 else { return nil }
            match.value = match.value * 1000 + Double(text.items[match.end + 1].number)
            match.end += 2
        }
        return match.end > start + 1 ? match : nil
    }

    /// "12,34,567": groups of two and a last one of three, as in India.
    private func lakhs(_ start: Int, _ limit: Int) -> NumberMatch? {
        guard text.items[start].count <= 2 else { return nil }
        var match = NumberMatch(value: Double(text.items[start].number), end: start + 1)
        let most = min(limit, start + 14)
        while match.end + 1 < most, text.isSign(match.end, ","), !text.isSpaced(match.end),
            text.isDigits(match.end + 1),
            !text.isSpaced(match.end + 1)
        {
            let group = text.items[match.end + 1]
            guard group.count == 2 || group.count == 3 && match.end > start + 1 else { return nil }
            match.value = match.value * (group.count == 2 ? 100 : 1000) + Double(group.number)
            match.end += 2
            if group.count == 3 { return match }
        }
        return nil
    }

    /// "1 414 021": groups of three after spaces; one group alone only if it is "000".
    private func spaced(_ start: Int, _ limit: Int) -> NumberMatch? {
        guard text.items[start].count <= 3 else { return nil }
        var match = NumberMatch(value: Double(text.items[start].number), end: start + 1)
        let most = min(limit, start + 7)
        while match.end < most, text.isDigits(match.end), text.items[match.end].count == 3 {
            match.value = match.value * 1000 + Double(text.items[match.end].number)
            match.end += 1
        }
        let isOneGroup = match.end == start + 2 && text.items[start + 1].number != 0
        let isFollowedByDigits = match.end < limit && text.isDigits(match.end)
        return match.end == start + 1 || isOneGroup || isFollowedByDigits ? nil : match
    }

    /// Adds ".25"; an address or a date ("192.168.1.2") has no decimals.
    private func decimals(_ whole: NumberMatch, _ limit: Int) -> NumberMatch {
        let point = whole.end
        guard isPart(point, limit), !isPart(point + 2, limit), point < 2 || !isPart(point - 2, limit) else {
            return whole
        }
        let digits = text.items[point + 1]
        var scale = 1.0
        for _ in 0..<digits.count { scale *= 10 }
        return NumberMatch(value: (whole.value * scale + Double(digits.number)) / scale, end: point + 2)
    }

    private func isPart(_ point: Int, _ limit: Int) -> Bool {
        point >= 0 && point + 1 < limit && text.isSign(point, ".") && text.isDigits(point + 1)
            && !text.isSpaced(point + 1) && text.items[point + 1].number >= 0
            && (point == 0 || !text.isSpaced(point) || !text.isDigits(point - 1))
    }

    /// "1e10", "2.5^-1", "1.3x10^6".
    private func power(_ base: NumberMatch, _ limit: Int) -> NumberMatch? {
        let index = base.end
        guard index + 1 < limit, !text.isSpaced(index), !text.isSpaced(index + 1) else { return nil }
        if text.isAnyWord(index, Self.exponents), let (exponent, end) = exponent(index + 1, limit) {
            return NumberMatch(value: base.value * Self.power(10, exponent), end: end)
        }
        if text.isSign(index, "^"), let (exponent, end) = exponent(index + 1, limit) {
            return NumberMatch(value: Self.power(base.value, exponent), end: end)
        }
        guard text.isWord(index, Self.times), text.items[index + 1].number == 10, index + 3 < limit,
            text.isSign(index + 2, "^"), let (exponent, end) = exponent(index + 3, limit)
        else { return nil }
        return NumberMatch(value: base.value * Self.power(10, exponent), end: end)
    }

    private func exponent(_ start: Int, _ limit: Int) -> (value: Int, end: Int)? {
        var index = start
        var isNegative = false
        while index < limit, text.isSign(index, "-") || text.isSign(index, "+") {
            if text.isSign(index, "-") { isNegative.toggle() }
            index += 1
        }
        guard index < limit, text.isDigits(index), (0...300).contains(text.items[index].number) else { return nil }
        return (isNegative ? -text.items[index].number : text.items[index].number, index + 1)
    }

    static func power(_ base: Double, _ exponent: Int) -> Double {
        var result = 1.0
        for _ in 0..<abs(exponent) { result *= base }
        return exponent < 0 ? 1 / result : result
    }

    /// "k", "M", "b", "bn", "G": "m" in small letters is a metre; a letter apart from the digits is "k" or "M".
    private func suffix(_ index: Int, _ limit: Int) -> Double? {
        guard index < limit, text.items[index].kind == .word, let scale = Self.suffixes[text.keys[index]] else {
            return nil
        }
        if index + 1 < limit, !text.isSpaced(index + 1), text.items[index + 1].kind != .sign { return nil }
        let isCapital = text.items[index].isCapitalized
        if scale == 1e6 && !isCapital || text.isWord(index, WordKey("g")) && !isCapital { return nil }
        guard text.isSpaced(index) else { return scale }
        return scale == 1e3 && !isCapital || scale == 1e6 && !(index + 1 < limit && text.isSign(index + 1, "."))
            ? scale : nil
    }
}
