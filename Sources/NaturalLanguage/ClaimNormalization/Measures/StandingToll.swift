import DocumentModel
import LanguageModels

/// "The toll rose to 43 on Monday", "the number of dead passed 500": what has been counted until then, not on that day.
struct StandingToll {
    let table: TokenTable

    private static let tolls = WordLists.figures["tolls"]
    private static let climbing = WordLists.figures["climbing"]
    private static let passing = WordLists.figures["passing"]
    /// How many words may stand between the verb and its number ("rose from 12 to 15").
    private static let reach = 5

    /// Whether a word for a total stands before the number, with a verb by which it comes to it.
    func stands(_ measure: Measure, _ words: Range<Int>) -> Bool {
        let number = table.tokens(measure.quantity.span).lowerBound
        guard words.contains(number) else { return false }
        let before = words.lowerBound..<number
        guard
            let verb = before.suffix(Self.reach).last(where: { token in
                Self.climbing.contains(table.keys[token]) || Self.passing.contains(table.keys[token])
            }),
            (verb + 1..<number).allSatisfy({ token in
                table.isAny(token, [.preposition, .number, .adverb, .auxiliary]) || table.isShape(token, .hasDigit)
                    || table.isAny(token, .determiner)
            })
        else { return false }
        return (before.lowerBound..<verb).contains { Self.tolls.contains(table.keys[$0]) }
    }
}
