import LanguageModels

/// Reads a length of time: "two years", "an hour and a half", "several months", "a three-year", "2 weeks and 2 days".
struct LengthReader {
    let parts: DateParts

    private static let some = TimeKey.set("several some few many numerous couple")
    private static let between = TimeKey.set(
        "more full consecutive straight additional further extra whole business working calendar trading solid long "
            + "upcoming next coming previous last past other")
    private static let business = TimeKey.set("business working")
    private static let rangeJoints = TimeKey.set("to or")
    private static let another = TimeKey.set("another")
    private static let half = WordKey("half")

    init(_ text: Lexemes, _ limit: Int) { parts = DateParts(text, limit) }

    typealias Found = (length: TimeLength, end: Int)

    /// The length that begins at a lexeme.
    func length(_ start: Int) -> Found? {
        guard var found = part(start) else { return nil }
        while found.length.isKnown, let next = rest(found.end, below: found.length.finest) {
            found.length.parts += next.length.parts
            found.end = next.end
        }
        return found
    }

    /// One number with its unit.
    private func part(_ start: Int) -> Found? {
        guard start < parts.limit, !isPartOf(start) else { return nil }
        if let quarter = quarterCentury(start) { return quarter }
        if let half = halfUnit(start) { return half }
        guard let (count, end) = countAndHalf(start) ?? countRange(start) ?? count(start) else { return nil }
        var index = end
        if parts.isAnyWord(index, Self.between) { index += 1 }
        if index + 1 < parts.limit, parts.text.isDash(index), parts.text.isAny(index + 1, [.unit, .units]) {
            index += 1
        }
        guard let unit = unit(index, count), !isCompound(start, index), count != 0, !isPeriodAfter(index, count) else {
            return nil
        }
        var part = TimeLength.Part(count: count, unit: unit)
        if let whole = count, let halfEnd = halfAfter(index + 1) {
            part.count = whole + 0.5
            return (Self.split(part), halfEnd)
        }
        return (Self.split(part), index + 1)
    }

    private static let quarter = WordKey("quarter")
    private static let quarters = TimeKey.set("quarter quarters third thirds")

    /// "a quarter of a century", "a quarter century".
    private func quarterCentury(_ start: Int) -> Found? {
        var index = parts.isWord(start, TimeKey.a) ? start + 1 : start
        guard parts.isWord(index, Self.quarter) || parts.isWord(index, WordKey("quarter-century")) else { return nil }
        index += 1
        if parts.isWord(index, TimeKey.of), parts.isWord(index + 1, TimeKey.a) { index += 2 }
        if index < parts.limit, parts.text.isHyphen(index, before: parts.limit) { index += 1 }
        guard parts.isAny(index, .unit), parts.text.word(index).unit == .century else { return nil }
        return (TimeLength(parts: [.init(count: 25, unit: .year)]), index + 1)
    }

    /// The "a century" of "a quarter of a century" is no length of its own.
    private func isPartOf(_ start: Int) -> Bool {
        start > 1 && parts.isWord(start - 1, TimeKey.of) && parts.isAnyWord(start - 2, Self.quarters)
            && parts.isWord(start, TimeKey.a)
    }

    /// "a day-to-day basis", "a $12-an-hour job", "some last-minute changes".
    private func isCompound(_ start: Int, _ index: Int) -> Bool {
        let isWords = !parts.text.isDigits(start) && !parts.text.isAny(start, [.unitNumber, .tens, .scale])
        guard isWords else { return false }
        if parts.text.isDash(index - 1), !parts.text.isSpaced(index) { return true }
        return parts.text.isHyphen(index + 1, before: parts.limit) && parts.isWord(index + 2, TimeKey.to)
    }

    private static let directions = TimeKey.set("last next previous past coming upcoming")

    /// "$20 million last month", "dozens last year": a period of its own after what is counted.
    private func isPeriodAfter(_ unit: Int, _ count: Double?) -> Bool {
        count != 1 && parts.isAnyWord(unit - 1, Self.directions) && !parts.isAny(unit, .units)
    }

    private func unit(_ index: Int, _ count: Double?) -> TimeUnit? {
        guard parts.isAny(index, [.unit, .units]), let unit = parts.text.word(index).unit else { return nil }
        // One letter is a unit only where it hangs on the digits: "3h".
        if parts.text.items[index].count == 1, parts.text.isSpaced(index) { return nil }
        // "a years-long feud"
        if parts.isAny(index, .units), !parts.isAny(index, .unit), index > 0,
            parts.isWord(index - 1, TimeKey.a) || parts.isWord(index - 1, TimeKey.an)
        {
            return nil
        }
        if unit == .night, count != 1, parts.isAny(index, .unit), parts.text.isSpaced(index) { return nil }
        return unit
    }

    /// How many: a number, an article, a word that leaves it open (nil).
    private func count(_ start: Int) -> (Double?, Int)? {
        let text = parts.text
        if text.isAnyWord(start, Self.some) { return (nil, afterOf(start + 1)) }
        if text.isAnyWord(start, Self.another) { return (1, start + 1) }
        let isArticle = text.isWord(start, TimeKey.a) || text.isWord(start, TimeKey.an)
        if isArticle, parts.isAnyWord(start + 1, Self.some) { return (nil, afterOf(start + 2)) }
        if let number = number(start) {
            return (number.isVague ? nil : number.value, number.isVague ? afterOf(number.end) : number.end)
        }
        return isArticle ? (1, start + 1) : nil
    }

    /// "5 to 10", "three or four", "10-15": how many exactly nobody says.
    private func countRange(_ start: Int) -> (Double?, Int)? {
        guard let first = number(start), !first.isVague, !first.isFraction, first.end + 1 < parts.limit else {
            return nil
        }
        let isDash =
            parts.text.isDash(first.end) && !parts.text.isSpaced(first.end) && parts.text.isDigits(first.end - 1)
        guard parts.isAnyWord(first.end, Self.rangeJoints) || isDash, let last = number(first.end + 1), !last.isVague,
            last.value > first.value, !isDash || parts.text.isDigits(first.end + 1)
        else { return nil }
        return (nil, last.end)
    }

    /// "one-and-a-half years", "two and a half".
    private func countAndHalf(_ start: Int) -> (Double?, Int)? {
        guard let whole = CardinalNumbers(text: parts.text).number(at: start, before: min(parts.limit, start + 1))
        else {
            return nil
        }
        var index = whole.end
        func skipHyphen() { if index < parts.limit, parts.text.isHyphen(index, before: parts.limit) { index += 1 } }
        for word in [TimeKey.and, TimeKey.a, Self.half] {
            skipHyphen()
            guard parts.isWord(index, word) else { return nil }
            index += 1
        }
        return (whole.value + 0.5, index)
    }

    /// "eleven quarters" are no eleven fourths.
    private func number(_ start: Int) -> NumberMatch? {
        let number = NumberReader(text: parts.text).unsigned(at: start, before: parts.limit)
        guard let number, number.isFraction else { return number }
        // "a first-year player", "an eleventh-hour deal"
        if parts.text.isAny(number.end - 1, .ordinal) { return nil }
        guard parts.text.isAny(number.end - 1, .units) else { return number }
        return CardinalNumbers(text: parts.text).number(at: start, before: number.end - 1)
    }

    private func afterOf(_ index: Int) -> Int { parts.isWord(index, TimeKey.of) ? index + 1 : index }

    /// "half an hour", "half-hour", "a half hour".
    private func halfUnit(_ start: Int) -> Found? {
        var index = parts.isWord(start, TimeKey.a) ? start + 1 : start
        guard parts.isWord(index, Self.half) || parts.isSign(index, "½") else { return nil }
        index += 1
        if index < parts.limit,
            parts.isWord(index, TimeKey.a) || parts.isWord(index, TimeKey.an)
                || parts.text.isHyphen(index, before: parts.limit)
        {
            index += 1
        }
        guard parts.isAny(index, .unit), let unit = parts.text.word(index).unit else { return nil }
        return (Self.split(.init(count: 0.5, unit: unit)), index + 1)
    }

    /// "and a half" after the unit.
    private func halfAfter(_ index: Int) -> Int? {
        parts.isWord(index, TimeKey.and) && parts.isWord(index + 1, TimeKey.a) && parts.isWord(index + 2, Self.half)
            ? index + 3 : nil
    }

    /// A finer part: "and 30 minutes", "1 month", ", 21 days".
    private func rest(_ index: Int, below unit: TimeUnit) -> Found? {
        var begin = parts.afterComma(index)
        if parts.isWord(begin, TimeKey.and) { begin += 1 }
        guard begin < parts.limit, parts.text.isDigits(begin) || parts.text.isAny(begin, [.unitNumber, .tens]),
            let part = part(begin), part.length.unit < unit, part.length.isKnown
        else { return nil }
        return part
    }

    /// Half an hour is 30 minutes; half a year stays half a year.
    private static func split(_ part: TimeLength.Part) -> TimeLength {
        guard let count = part.count, count != count.rounded(), count * 2 == (count * 2).rounded() else {
            return TimeLength(parts: [part])
        }
        // A decade and a half are 15 years.
        let years: [TimeUnit: Double] = [.decade: 10, .century: 100, .millennium: 1000]
        if let factor = years[part.unit] { return TimeLength(parts: [.init(count: count * factor, unit: .year)]) }
        let finer: [TimeUnit: (TimeUnit, Double)] = [.hour: (.minute, 60), .minute: (.second, 60)]
        guard let (unit, factor) = finer[part.unit] else { return TimeLength(parts: [part]) }
        let whole = count.rounded(.towardZero)
        let rest = TimeLength.Part(count: (count - whole) * factor, unit: unit)
        return TimeLength(parts: whole == 0 ? [rest] : [.init(count: whole, unit: part.unit), rest])
    }
}
