import DocumentModel
import LanguageModels

/// "Twice as many", "three times the number", "double what it was": how many times something else.
struct Multiples {
    let text: Lexemes

    private static let words: [WordKey: Double] = [
        WordKey("twice"): 2, WordKey("thrice"): 3, WordKey("double"): 2, WordKey("triple"): 3, WordKey("quadruple"): 4,
    ]
    private static let times = WordKey("times")
    /// What a multiple is followed by.
    private static let following = Set(["as", "the", "that", "what", "its", "their", "his", "her"].map { WordKey($0) })
    private static let comparatives = Set(
        ["more", "higher", "larger", "greater", "bigger", "faster", "longer", "lower", "worse", "stronger"].map {
            WordKey($0)
        })
    /// The unit of multiples.
    static let unit = UnitOfMeasure.all.first { $0.symbol == "times" }

    /// A multiple in one word.
    func word(at start: Int, before limit: Int) -> QuantityReader.Found? {
        guard start + 1 < limit, let value = Self.words[text.keys[start]], text.isAnyWord(start + 1, Self.following)
        else {
            return nil
        }
        return QuantityReader.Found(
            begin: start, end: start + 1, low: value, unit: Self.unit, number: start..<start + 1)
    }

    /// The end of "times" after a number, where something is multiplied: things that happen three times are counted.
    func end(after number: Int, before limit: Int) -> Int? {
        guard number + 1 < limit, text.isWord(number, Self.times),
            text.isAnyWord(number + 1, Self.following) || text.isAnyWord(number + 1, Self.comparatives)
        else { return nil }
        return number + 1
    }
}
