import LanguageModels

/// Finds units of measure and money beside a number.
struct UnitTable: Sendable {
    /// A unit with what the number must be multiplied by ("MUSD" is a million), and the lexeme after it.
    struct Match {
        var unit: UnitOfMeasure
        var scale = 1.0
        var end: Int
    }

    static let shared = UnitTable()

    /// Codes of money that are other words too.
    private static let words = Set(
        ["cop", "all", "try", "top", "mop", "cup", "bam", "gel", "sos", "mad", "pen", "ron"].map { WordKey($0) })

    /// Short for per cent and basis points where they hang on their number.
    private static let shortRatios: Set<WordKey> = [WordKey("pc"), WordKey("bp"), WordKey("bps")]
    /// Money that is written before its number in letters ("Rs 10,000", "Ksh2,000").
    private static let prefixes = Set(["rs", "rs.", "ksh", "rm", "nis", "tk", "sfr"].map { WordKey($0) })

    private let units: [UnitOfMeasure]
    private let phrases: LexemePhrases
    private let owners: [Int]
    /// ISO 4217 codes, also with a prefix: "MUSD", "kEUR".
    private let codes: [WordKey: (unit: Int, scale: Double)]

    private init() {
        units = UnitOfMeasure.all
        var names: [String] = []
        var owners: [Int] = []
        var codes: [WordKey: (Int, Double)] = [:]
        for (index, unit) in units.enumerated() {
            names += unit.names
            owners += unit.names.map { _ in index }
            guard unit.dimension == "MONEY", unit.symbol.utf8.count == 3, unit.symbol.uppercased() == unit.symbol else {
                continue
            }
            for (prefix, scale) in [("", 1.0), ("m", 1e6), ("k", 1e3), ("bn", 1e9)] {
                codes[WordKey(prefix + unit.symbol)] = (index, scale)
            }
        }
        phrases = LexemePhrases(names)
        self.owners = owners
        self.codes = codes
    }

    /// The unit that begins at a lexeme after a number.
    func unit(_ text: Lexemes, at index: Int, before limit: Int) -> Match? {
        guard index < limit else { return nil }
        if let code = code(text, index) { return code }
        guard let match = phrases.match(text, at: index, before: limit) else { return nil }
        let unit = units[owners[match.index]]
        guard isJoined(text, index, match.end), isWhole(text, match.end, limit), isSymbol(text, index, match.end, unit)
        else { return nil }
        return Match(unit: unit, end: match.end)
    }

    /// The sign or code of money that stands before its number.
    func moneyBefore(_ text: Lexemes, at index: Int, before limit: Int) -> Match? {
        guard index + 1 < limit else { return nil }
        if let code = code(text, index) {
            // "COP29" is a conference, "USD115" is money.
            let isGlued = text.isDigits(code.end) && !text.isSpaced(code.end)
            return isGlued && text.isAnyWord(index, Self.words) ? nil : code
        }
        guard let match = phrases.match(text, at: index, before: limit), match.end < limit else { return nil }
        let unit = units[owners[match.index]]
        // "a $4 billion deal" is about no Australian dollars.
        if text.isWord(index, WordKey("a")) || text.isWord(index, WordKey("s")), text.isSpaced(index + 1) {
            return nil
        }
        let isSign = text.items[match.end - 1].kind == .sign && !text.isSign(match.end - 1, ".")
        let isPrefix = Self.isPrefix(text, index) && text.isDigits(match.end)
        return unit.dimension == "MONEY" && (isSign || isPrefix || unit.symbol == "sen")
            ? Match(unit: unit, end: match.end) : nil
    }

    /// Whether a word of money that is written before numbers begins at a lexeme.
    static func isPrefix(_ text: Lexemes, _ index: Int) -> Bool {
        text.items[index].isCapitalized && text.isAnyWord(index, prefixes)
    }

    private func code(_ text: Lexemes, _ index: Int) -> Match? {
        guard text.items[index].kind == .word, text.items[index].isCapitalized, let code = codes[text.keys[index]],
            text.items[index].isAllCapitals || code.scale != 1
        else { return nil }
        return Match(unit: units[code.unit], scale: code.scale, end: index + 1)
    }

    /// "m2" is one word: "12 m 2 dm" is not of square metres.
    private func isJoined(_ text: Lexemes, _ begin: Int, _ end: Int) -> Bool {
        !(begin + 1..<max(begin + 1, end)).contains { text.isDigits($0) && text.isSpaced($0) }
    }

    /// Letters do not go on after the unit: "5 m-long" does, "5m2" does not.
    private func isWhole(_ text: Lexemes, _ end: Int, _ limit: Int) -> Bool {
        guard end < limit, !text.isSpaced(end) else { return true }
        if text.items[end].kind == .sign { return !(text.isDash(end) && end + 1 < limit && text.isDigits(end + 1)) }
        return text.items[end - 1].kind == .sign
    }

    /// One letter is a unit only in small letters, and no money; "won" is a verb more often than money.
    private func isSymbol(_ text: Lexemes, _ index: Int, _ end: Int, _ unit: UnitOfMeasure) -> Bool {
        guard end == index + 1, text.items[index].kind == .word else { return true }
        // "30C" and "95F" are degrees, "5pc" per cent; apart from their number they are anything.
        let isGlued = index > 0 && text.isDigits(index - 1) && !text.isSpaced(index)
        if unit.dimension == "TEMPERATURE", text.items[index].count == 1 {
            let isCut = end < text.count && text.isSign(end, "/")
            return text.items[index].isCapitalized && isGlued && !isCut
        }
        if text.isAnyWord(index, Self.shortRatios) { return isGlued && !text.items[index].isCapitalized }
        if text.items[index].count == 1 { return !text.items[index].isCapitalized || unit.symbol == "L" }
        return true
    }
}
