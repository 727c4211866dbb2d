import LanguageModels

/// "the third quarter", "Q3 2016", "2016 H1", "first half of 2013", "this year's second quarter".
enum QuarterRule: TimeRule {
    private static let finals = TimeKey.set("final finals finalist finalists")
    private static let joints = TimeKey.set("of in")

    static func read(_ text: Lexemes, at start: Int, before limit: Int) -> TimeReading? {
        let parts = DateParts(text, limit)
        if let year = parts.year(start), let part = part(parts, afterYear(parts, year.end)) {
            return .date(start, part.end, meaning(part, year.value))
        }
        if let genitive = ofYearBefore(parts, start) { return genitive }
        guard let part = part(parts, start) else { return nil }
        var index = parts.afterComma(part.end)
        if parts.isAnyWord(index, joints) { index += 1 }
        if parts.isWord(index, TimeKey.fiscal) { index += 1 }
        if let year = parts.year(index) { return .date(start, year.end, meaning(part, year.value)) }
        if index > part.end, let year = RelativeUnitRule.read(text, at: index, before: limit), let date = year.date,
            case .shifted(.year, _, _) = date
        {
            return .date(start, year.end, .nth(part.number, part.unit, date))
        }
        // Without a year a half is one of a match, too.
        let isOpen = part.unit == .semester && !part.isCode && !isOfBusiness(text, start, part.end, limit)
        return isOpen ? nil : .date(start, part.end, meaning(part, nil))
    }

    /// "Profit for the first half", "first-half sales": a half of the year, where figures of a firm are near.
    private static func isOfBusiness(_ text: Lexemes, _ start: Int, _ end: Int, _ limit: Int) -> Bool {
        (max(0, start - reach)..<min(limit, end + reach)).contains { text.isAnyWord($0, figures) }
    }

    private static let reach = 6
    private static let figures = TimeKey.set(
        "profit profits earnings revenue revenues sales loss losses income turnover output gdp growth exports imports dividend"
    )

    /// "last year's third quarter".
    private static func ofYearBefore(_ parts: DateParts, _ start: Int) -> TimeReading? {
        guard parts.isAny(start, .direction),
            let year = RelativeUnitRule.read(parts.text, at: start, before: parts.limit), let date = year.date,
            case .shifted(.year, _, _) = date, let part = part(parts, afterYear(parts, year.end))
        else { return nil }
        return .date(start, part.end, .nth(part.number, part.unit, date))
    }

    /// "2016 Q3", "2016-q1", "2016's third quarter".
    private static func afterYear(_ parts: DateParts, _ index: Int) -> Int {
        if index + 1 < parts.limit, parts.text.isDash(index) { return index + 1 }
        let isGenitive =
            (parts.isSign(index, "'") || parts.isWord(index, WordKey("'"))) && parts.isWord(index + 1, TimeKey.s)
        return isGenitive ? index + 2 : index
    }

    private typealias Part = (number: Int, unit: TimeUnit, end: Int, isCode: Bool)

    private static func meaning(_ part: Part, _ year: Int?) -> TimeMeaning {
        part.unit == .quarter ? .quarter(year: year, part.number) : .half(year: year, part.number)
    }

    private static func part(_ parts: DateParts, _ start: Int) -> Part? {
        guard start < parts.limit else { return nil }
        if let code = code(parts, start) { return code }
        guard let order = OrdinalNumbers(text: parts.text).number(at: start, before: parts.limit),
            (1...4).contains(order.value)
        else { return nil }
        let index = parts.text.isHyphen(order.end, before: parts.limit) ? order.end + 1 : order.end
        guard index < parts.limit else { return nil }
        if parts.isWord(index, TimeKey.half), order.value <= 2 {
            return (Int(order.value), .semester, index + 1, false)
        }
        // "the first quarter-final"
        let next = parts.text.isHyphen(index + 1, before: parts.limit) ? index + 2 : index + 1
        if parts.isAnyWord(next, finals) { return nil }
        return parts.text.word(index).unit == .quarter ? (Int(order.value), .quarter, index + 1, false) : nil
    }

    /// "Q3", "3Q", "H1", "1H".
    private static func code(_ parts: DateParts, _ start: Int) -> Part? {
        let text = parts.text
        guard start + 1 < parts.limit, !text.isSpaced(start + 1) else { return nil }
        let (letter, digit) = text.isDigits(start) ? (start + 1, start) : (start, start + 1)
        guard text.isDigits(digit), text.items[digit].count == 1 else { return nil }
        let number = text.items[digit].number
        if text.isWord(letter, WordKey("q")), (1...4).contains(number) { return (number, .quarter, start + 2, true) }
        return text.isWord(letter, WordKey("h")) && (1...2).contains(number) && text.items[letter].isCapitalized
            || text.isWord(letter, WordKey("h")) && letter < digit && (1...2).contains(number)
            ? (number, .semester, start + 2, true) : nil
    }
}
