import LanguageModels

/// Reads the unit after a number, also hyphenated, in brackets, or of two parts: "six-mile", "20 (kg)", "5 feet 2 inches",
/// "13 dollars and 45 cents".
struct UnitReader {
    let text: Lexemes

    /// What was read: the unit, the value that is added to the number, the scale it is multiplied by.
    struct Found {
        var unit: UnitOfMeasure
        var added = 0.0
        var scale = 1.0
        var end: Int
    }

    /// Units that are told in parts: the smaller unit and how many make the greater one.
    private static let parts: [String: (symbol: String, count: Double)] = ["ft": ("in", 12), "lb": ("oz", 16)]
    private static let cents: Set<WordKey> = [WordKey("cents"), WordKey("cent"), WordKey("pence")]
    private static let inch: Set<WordKey> = [WordKey("in"), WordKey("inches"), WordKey("inch")]

    /// What vague numbers are told of: "billions of dollars", "dozens of kilometres".
    private static let measured: Set<String> = ["MONEY", "LENGTH", "AREA", "WEIGHT", "VOLUME", "ENERGY", "POWER"]
    /// Units that are things or people too.
    private static let things: Set<String> = ["cup", "mark", "crown", "sen", "pt"]

    /// The unit of a number, after a vague one also behind "of", after a fraction behind "of a".
    func unit(after number: NumberMatch, before limit: Int) -> Found? {
        // "a quarter of a percentage point"
        if number.isFraction, number.end + 2 < limit, text.isWord(number.end, WordKey("of")),
            isOne(number.end + 1),
            let match = match(number.end + 2, limit), match.unit.dimension != "MONEY"
        {
            return Found(unit: match.unit, scale: match.scale, end: match.end)
        }
        guard number.isVague, number.end + 1 < limit, text.isWord(number.end, WordKey("of")) else {
            return unit(after: number.end, before: limit)
        }
        guard text.items[number.end + 1].kind == .word,
            let match = Pounds(text: text).counted(at: number.end + 1, before: limit) ?? match(number.end + 1, limit),
            Self.measured.contains(match.unit.dimension), !Self.things.contains(match.unit.symbol),
            text.items[match.end - 1].count > 2
        else { return nil }
        return Found(unit: match.unit, scale: match.scale, end: match.end)
    }

    /// "a quarter of a percentage point", "half of 1 percent", "a tenth of one percent".
    private func isOne(_ index: Int) -> Bool {
        text.isWord(index, CardinalNumbers.a) || text.isWord(index, CardinalNumbers.an)
            || text.isWord(index, WordKey("one")) || text.isDigits(index) && text.items[index].number == 1
    }

    func unit(after index: Int, before limit: Int) -> Found? {
        guard index < limit else { return nil }
        if isOpening(index), index + 2 < limit, let inside = match(index + 1, limit), inside.end < limit,
            isClosing(inside.end)
        {
            return Found(unit: inside.unit, scale: inside.scale, end: inside.end + 1)
        }
        if let age = age(after: index, limit) { return age }
        let begin = text.isHyphen(index, before: limit) ? index + 1 : index
        guard let match = match(begin, limit), !isBeforeNumber(match, begin, limit) else { return nil }
        var found = Found(unit: match.unit, scale: match.scale, end: match.end)
        if begin > index { return found.unit.dimension == "MONEY" ? nil : found }
        if found.unit.dimension == "MONEY", found.end < limit, text.isAny(found.end, .scale), found.scale == 1 {
            found.scale = text.word(found.end).number
            found.end += 1
        }
        return rest(found, limit)
    }

    private static let ages: [WordKey: String] = [
        WordKey("year"): "a", WordKey("month"): "mo", WordKey("week"): "wk", WordKey("day"): "d",
    ]

    /// "two-year-old", "a 14-month-old".
    private func age(after index: Int, _ limit: Int) -> Found? {
        guard text.isHyphen(index, before: limit), index + 3 < limit,
            let symbol = Self.ages[text.keys[index + 1]], text.isHyphen(index + 2, before: limit),
            text.isWord(index + 3, WordKey("old")), let unit = UnitOfMeasure.all.first(where: { $0.symbol == symbol })
        else { return nil }
        return Found(unit: unit, end: index + 4)
    }

    private func match(_ index: Int, _ limit: Int) -> UnitTable.Match? {
        UnitTable.shared.unit(text, at: index, before: limit) ?? Pounds(text: text).unit(at: index, before: limit)
    }

    /// "3 USD50 cards", "10 $30": the sign belongs to the number after it.
    private func isBeforeNumber(_ match: UnitTable.Match, _ begin: Int, _ limit: Int) -> Bool {
        match.unit.dimension == "MONEY" && match.end < limit && text.isSpaced(begin) && text.isDigits(match.end)
            && !text.isSpaced(match.end)
    }

    private func isOpening(_ index: Int) -> Bool {
        text.isSign(index, "(") || text.isSign(index, "<") || text.isSign(index, "{")
    }

    private func isClosing(_ index: Int) -> Bool {
        text.isSign(index, ")") || text.isSign(index, ">") || text.isSign(index, "}")
    }

    /// Adds the smaller part: inches after feet, cents after dollars.
    private func rest(_ found: Found, _ limit: Int) -> Found {
        let isAnd = found.end < limit && (text.isWord(found.end, CardinalNumbers.and) || text.isSign(found.end, ","))
        let begin = found.end + (isAnd ? 1 : 0)
        guard begin < limit, let number = NumberReader(text: text).unsigned(at: begin, before: limit),
            number.value < 100, number.value >= 0, !number.isVague
        else { return found }
        var found = found
        if found.unit.dimension == "MONEY" {
            guard text.items[found.end - 1].kind == .word, number.value == number.value.rounded(),
                isCents(number, limit)
            else { return found }
            found.added = number.value / 100
            found.end = number.end < limit && text.isAnyWord(number.end, Self.cents) ? number.end + 1 : number.end
            return found
        }
        guard let part = Self.parts[found.unit.symbol], number.end < limit, number.value < part.count,
            part.symbol == "in"
                ? text.isAnyWord(number.end, Self.inch)
                : UnitTable.shared.unit(text, at: number.end, before: limit)?.unit.symbol == part.symbol
        else { return found }
        found.added = number.value / part.count
        found.end = number.end + 1
        return found
    }

    /// "15 dollars 50." and "15 dollars and 50 cents", but not "15 dollars and 3 books".
    private func isCents(_ number: NumberMatch, _ limit: Int) -> Bool {
        number.end >= limit || text.isAnyWord(number.end, Self.cents) || text.items[number.end].kind == .sign
    }
}
