import LanguageModels

/// Ages whose unit is not told: "aged 60", "age 87", and after a name between commas: "Ivan Petrov, 34, said".
struct AgeReader {
    let text: Lexemes

    private static let words: Set<WordKey> = [WordKey("aged"), WordKey("age")]
    private static let years = UnitOfMeasure.all.first { $0.symbol == "a" }
    private static let oldest = 115.0

    /// Where the number of "aged 60" stands.
    func number(after index: Int, before limit: Int) -> Int? {
        index + 1 < limit && text.isAnyWord(index, Self.words) && text.isDigits(index + 1) ? index + 1 : nil
    }

    /// The quantity as an age, where it is one.
    func aged(_ found: QuantityReader.Found, in sentence: Range<Int>) -> QuantityReader.Found? {
        guard found.unit == nil, found.low >= 1, (found.high ?? found.low) <= Self.oldest,
            isAfterWord(found) || isBesideName(found, sentence)
        else { return nil }
        var age = found
        age.unit = Self.years
        return age
    }

    private func isAfterWord(_ found: QuantityReader.Found) -> Bool {
        found.number.lowerBound > 0 && text.isAnyWord(found.number.lowerBound - 1, Self.words)
    }

    private func isBesideName(_ found: QuantityReader.Found, _ sentence: Range<Int>) -> Bool {
        let begin = found.begin
        guard found.comparator == nil, found.high == nil, found.number.count == 1, text.isDigits(begin),
            begin > sentence.lowerBound + 2, found.end < sentence.upperBound, text.isSign(begin - 1, ","),
            text.isSign(found.end, ",") || text.isSign(found.end, "."), !text.isSpaced(found.end)
        else { return false }
        return isName(begin - 2) && isName(begin - 3)
    }

    private func isName(_ index: Int) -> Bool {
        text.items[index].kind == .word && text.items[index].isCapitalized && text.items[index].word < 0
    }
}
