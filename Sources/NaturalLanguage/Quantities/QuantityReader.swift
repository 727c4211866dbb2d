import DocumentModel
import LanguageModels

/// Reads one quantity: comparator, number or range, unit, comparator after it.
struct QuantityReader {
    let text: Lexemes

    private static let between = WordKey("between")
    private static let from = WordKey("from")
    private static let to = WordKey("to")

    /// A quantity without what it counts, and the lexeme after it.
    struct Found {
        var begin: Int
        var end: Int
        var low: Double
        var high: Double?
        var comparator: Quantity.Comparator?
        var isVague = false
        var unit: UnitOfMeasure?
        /// The number alone, for rules that ask what it looks like.
        var number: Range<Int>
    }

    /// The quantity that begins at a lexeme.
    func quantity(at start: Int, before limit: Int) -> Found? {
        var index = start
        var comparator: Quantity.Comparator?
        if let match = Comparators.shared.match(text, at: index, before: limit) {
            (comparator, index) = match
        }
        if let age = AgeReader(text: text).number(after: index, before: limit) { index = age }
        let isBetween = index < limit && text.isWord(index, Self.between)
        let isFrom = index < limit && text.isWord(index, Self.from)
        if isBetween || isFrom { index += 1 }
        let multiple = isBetween || isFrom ? nil : Multiples(text: text).word(at: index, before: limit)
        guard var found = multiple ?? measured(at: index, before: limit, isBetween: isBetween) else { return nil }
        // "between" without "and" and "from" without "to" are no ranges but places or times.
        if isBetween || isFrom, found.high == nil { return nil }
        found.begin = start
        found.comparator = comparator
        if found.high == nil,
            let match = Comparators.shared.match(text, after: found.end, before: limit, given: comparator)
        {
            (found.comparator, found.end) = match
        }
        return found
    }

    /// Number or range with its unit.
    private func measured(at start: Int, before limit: Int, isBetween: Bool) -> Found? {
        let money = start < limit ? UnitTable.shared.moneyBefore(text, at: start, before: limit) : nil
        let begin = money?.end ?? start
        guard var number = NumberReader(text: text).number(at: begin, before: limit) else { return nil }
        if money != nil { number = magnified(number, limit) }
        if money == nil { number = MillionLetter(text: text).read(number, before: limit) }
        var found = Found(
            begin: start, end: number.end, low: number.value, isVague: number.isVague, unit: money?.unit,
            number: begin..<number.end)
        if money == nil, let end = Multiples(text: text).end(after: number.end, before: limit) {
            (found.unit, found.end) = (Multiples.unit, end)
            return found
        }
        let inner = money == nil ? UnitReader(text: text).unit(after: number, before: limit) : nil
        let joint = inner?.end ?? number.end
        if var upper = QuantityRange(text: text).upper(
            after: joint, before: limit, isBetween: isBetween, isMoney: money != nil)
        {
            if money != nil { upper = magnified(upper, limit) }
            let low = QuantityRange(text: text).scaled(number, upper, joint: joint)
            let outer = UnitReader(text: text).unit(after: upper.end, before: limit)
            let isOneKind = inner == nil || outer == nil && !isRatio(inner) || inner?.unit == outer?.unit
            let isChange =
                text.isWord(joint, Self.to) && !(inner == nil && outer.map(isRatio) == true)
                && ChangeWords(text: text).stand(before: start)
            if upper.value > low, !isChange, !upper.isVague, !number.isVague, isOneKind {
                (found.low, found.high, found.end) = (low, upper.value, upper.end)
                // "5 km to 10 km": the unit of the lower end is that of the upper one.
                apply(outer, &found)
                if found.unit == nil { found.unit = inner?.unit }
                return found
            }
        }
        apply(inner, &found)
        return found
    }

    private func isRatio(_ unit: UnitReader.Found?) -> Bool {
        unit.map { ["percent", "percentage point"].contains($0.unit.symbol) } ?? false
    }

    /// "$10m", "$1.5 bn": after money "m" is a million.
    private func magnified(_ number: NumberMatch, _ limit: Int) -> NumberMatch {
        guard number.end < limit, number.scale == 1, text.isWord(number.end, WordKey("m")),
            !text.isSpaced(number.end) || text.isDigits(number.end - 1)
        else { return number }
        return NumberMatch(value: number.value * 1e6, end: number.end + 1, isVague: number.isVague, scale: 1e6)
    }

    private func apply(_ unit: UnitReader.Found?, _ found: inout Found) {
        guard let unit, found.unit == nil else { return }
        found.unit = unit.unit
        found.low = found.low * unit.scale + unit.added
        found.high = found.high.map { $0 * unit.scale + unit.added }
        found.end = unit.end
    }

    /// The bounds and the comparator as they are recorded.
    static func bounds(_ found: Found) -> (low: Double?, high: Double?, comparator: Quantity.Comparator) {
        if let high = found.high { return (found.low, high, .between) }
        if found.isVague { return (found.low, nil, .vague) }
        return switch found.comparator {
        case .atLeast, .moreThan: (found.low, nil, found.comparator ?? .atLeast)
        case .atMost, .lessThan: (nil, found.low, found.comparator ?? .atMost)
        default: (found.low, found.low, found.comparator ?? .exact)
        }
    }
}
