import DocumentModel
import LanguageModels

/// Reads one quantity: comparator, number or range, unit, what is counted.
struct QuantityReader {
    let table: TokenTable

    private static let comparators = Phrases(.comparators)

    /// The quantity that begins at a token, and the token after it.
    func quantity(at start: Int, in sentence: Range<Int>) -> (quantity: Quantity, end: Int)? {
        let limit = sentence.upperBound
        var index = start
        var comparator: Quantity.Comparator?
        if let match = Self.comparators.match(table, at: index, before: limit) {
            comparator = Quantity.Comparator(rawValue: match.value)
            index += match.count
        }
        let isRange = index < limit && table.isWord(index, Key.between)
        if isRange { index += 1 }
        let currencyBefore = index < limit ? Units.currency(table, symbolAt: index) : nil
        if currencyBefore != nil { index += 1 }
        guard index < limit, let number = NumberReader(table: table).number(at: index, before: limit) else {
            return nil
        }
        guard currencyBefore != nil || !isNoQuantity(index, number, sentence) else { return nil }
        var low = number.value
        var end = number.end
        let upper = upperEnd(after: end, limit, isRange)
        if let upper { end = upper.end }
        // "between" without "and" is no range but a place or time.
        guard !isRange || upper != nil else { return nil }
        if let upper, upper.isScaled { low = scaleLike(low, upper.value) }
        let unit = Units.unit(table, after: end, before: limit)
        if let unit { end = unit.end }
        let span = table.span(start..<end)
        let bounds = Self.bounds(low, upper?.value, comparator, number.isVague)
        let quantity = Quantity(
            span: span, low: bounds.low, high: bounds.high, comparator: bounds.comparator,
            unit: currencyBefore ?? unit?.name, of: CountedNoun(table: table).after(end, before: limit))
        return (quantity, end)
    }

    /// Numbers that count nothing: a lone "one" or "I", a list number, a part of a name.
    private func isNoQuantity(_ index: Int, _ number: NumberReader.Number, _ sentence: Range<Int>) -> Bool {
        let isHyphenated =
            number.end < sentence.upperBound && table.isShape(number.end, .dash)
            && !table.isShape(number.end, .spaceBefore) && number.end + 1 < sentence.upperBound
            && table.entries[number.end + 1].number < 0 && !table.isShape(number.end + 1, .hasDigit)
        if isHyphenated { return true }
        let isAfterName =
            index > sentence.lowerBound && table.isCapitalized(index - 1) && !table.isAny(index - 1, .function)
        if isAfterName, index - 1 > sentence.lowerBound { return true }
        return number.value == 1 && number.end == index + 1 && !table.isShape(index, .hasDigit)
            && CountedNoun(table: table).after(number.end, before: sentence.upperBound) == nil
    }

    private func upperEnd(after end: Int, _ limit: Int, _ isRange: Bool) -> (value: Double, end: Int, isScaled: Bool)? {
        guard end + 1 < limit else { return nil }
        let isJoined =
            table.isWord(end, Key.to) || table.isShape(end, .dash) || isRange && table.isWord(end, Key.and)
        guard isJoined, let upper = NumberReader(table: table).number(at: end + 1, before: limit) else { return nil }
        return (upper.value, upper.end, upper.end > end + 2)
    }

    /// "10 to 12 thousand": the scale belongs to both ends.
    private func scaleLike(_ low: Double, _ high: Double) -> Double {
        var scaled = low
        while scaled * 1000 < high { scaled *= 1000 }
        return scaled
    }

    private static func bounds(
        _ low: Double, _ high: Double?, _ comparator: Quantity.Comparator?, _ isVague: Bool
    ) -> (low: Double?, high: Double?, comparator: Quantity.Comparator) {
        if let high, high >= low { return (low, high, .between) }
        if isVague { return (low, nil, .vague) }
        return switch comparator {
        case .atLeast, .moreThan: (low, nil, comparator ?? .atLeast)
        case .atMost, .lessThan: (nil, low, comparator ?? .atMost)
        default: (low, low, comparator ?? .exact)
        }
    }
}
