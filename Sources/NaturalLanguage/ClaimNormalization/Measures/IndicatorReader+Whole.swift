import DocumentModel
import LanguageModels

/// Numbers of which a part is told.
extension IndicatorReader {
    /// The indicator of a figure of which nothing is told but a part.
    static let unknownWhole = "WHOLE"

    /// "72 of 117 drones", "Of the 117 drones, 72 ...": of the second number only a part is told.
    func isWhole(_ number: Range<Int>, _ words: Range<Int>) -> Bool {
        guard let of = partitive(before: number.lowerBound), words.contains(of) else { return false }
        let before = of - 1
        guard words.contains(before), !table.isPunctuation(before), !table.isAny(before, .coordinator) else {
            return true
        }
        return table.isShape(before, .hasDigit) || table.isAny(before, .number) || table.isWord(before, Self.out)
    }

    private static let out = WordKey("out")

    /// The "of" before a number, past articles and possessives.
    func partitive(before number: Int) -> Int? {
        var token = number - 1
        while token >= 0, table.isAny(token, [.determiner, .possessive]) { token -= 1 }
        return token >= 0 && table.isWord(token, Key.of) ? token : nil
    }

    /// What a participle right after the noun tells of the whole ("117 drones launched", "45 people killed").
    func whole(_ number: Range<Int>, _ quantity: Quantity, _ words: Range<Int>) -> String {
        let end = max(quantity.of.map { table.tokens($0).upperBound } ?? number.upperBound, number.upperBound) + 1
        let after = (number.upperBound..<max(number.upperBound, min(end, words.upperBound))).prefix {
            !table.isAny($0, .be) && !table.isPunctuation($0)
        }
        return after.lazy.compactMap { value(at: $0, words) }.first ?? Self.unknownWhole
    }
}
