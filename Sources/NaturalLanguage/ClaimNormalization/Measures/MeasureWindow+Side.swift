import DocumentModel
import LanguageModels

/// "killed five, bringing the toll since May to 900": two figures with times of their own; "arrested over the 4 May attack":
/// another deed's time.
extension MeasureWindow {
    private static let bringing = WordLists.figures["bringing"]
    private static let tolls = WordLists.figures["tolls"]
    private static let motives = WordLists.figures["motives"]
    private static let holding = WordLists.figures["seizing"]
    /// How many words after the participle name the total ("bringing the overall confirmed death toll").
    private static let reach = 7

    /// The words on the figure's side of the participle by which the total is told.
    func side(of measure: Measure, _ words: Range<Int>) -> Range<Int> {
        let number = table.tokens(measure.quantity.span).lowerBound
        let borders = words.filter { opensTotal($0, words) }
        return Range(
            from: borders.last { $0 <= number } ?? words.lowerBound,
            upTo: borders.first { $0 > number } ?? words.upperBound)
    }

    private func opensTotal(_ token: Int, _ words: Range<Int>) -> Bool {
        guard token > words.lowerBound, Self.bringing.contains(table.keys[token]) else { return false }
        return (token + 1..<min(token + 1 + Self.reach, words.upperBound)).contains {
            Self.tolls.contains(table.keys[$0])
        }
    }

    /// Whether a time is that of what those who are counted were arrested for.
    func isOfMotive(_ time: TimeExpression, _ measure: Measure) -> Bool {
        guard ["ARRESTED", "CAPTURED"].contains(measure.indicator) else { return false }
        let words = table.tokens(time.span)
        let number = table.tokens(measure.quantity.span).upperBound
        guard
            let motive = Range(from: number, upTo: words.lowerBound).last(where: {
                Self.motives.contains(table.keys[$0])
            }),
            !(motive..<words.lowerBound).contains(where: { Self.holding.contains(table.keys[$0]) })
        else { return false }
        return words.contains { table.isShape($0, .hasDigit) } || isBeforeDeed(words.upperBound)
    }

    /// "Monday's attack", "the Monday attack".
    private func isBeforeDeed(_ next: Int) -> Bool {
        (next..<min(next + 3, table.count)).prefix { !table.isPunctuation($0) || table.isPossessiveMark($0) }.contains {
            EventLexicon.shared.type(of: table.keys[$0], upos: "NOUN") == "ASSAULT"
        }
    }
}
