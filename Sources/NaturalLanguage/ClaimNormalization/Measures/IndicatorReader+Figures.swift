import DocumentModel
import LanguageModels

/// Figures that go on with what was counted before.
extension IndicatorReader {
    private static let rising = WordLists.figures["rising"]
    private static let figures = WordLists.figures["figures"]

    /// "the toll climbed to 107", "it could rise to 1,100", "the figure is 9 million": what was counted before.
    func figure(_ number: Range<Int>, _ words: Range<Int>, _ previous: String?) -> String? {
        let before = words.lowerBound..<max(words.lowerBound, number.lowerBound)
        guard before.count > 1, before.suffix(2).contains(where: { Self.rising.contains(table.keys[$0]) }),
            let tree, let subject = before.first(where: { isFigure($0, tree) })
        else { return nil }
        // "the number of dead": its own words tell.
        let own = (subject..<before.upperBound).prefix(4).lazy.compactMap { value(at: $0, words) }.first
        return own ?? previous
    }

    /// "toll", "number": what a figure is the sum of.
    func isTotal(_ token: Int) -> Bool { token < table.count && Self.figures.contains(table.keys[token]) }

    func isFigure(_ token: Int, _ tree: SyntaxTree) -> Bool {
        Self.figures.contains(table.keys[token])
            && [Relation.subject, Relation.passiveSubject, Relation.object].contains(tree.relations[token])
    }

    /// The claim is nothing but the number.
    func isAlone(_ number: Range<Int>, _ words: Range<Int>) -> Bool {
        words.allSatisfy { token in
            number.contains(token) || table.isPunctuation(token)
                || table.isAny(token, [.negation, .number, .preposition, .adverb])
                || table.isShape(token, .hasDigit)
        }
    }

    /// The last indicator before a claim in its sentence.
    func before(_ words: Range<Int>) -> String? {
        let sentence = table.sentence(of: words.lowerBound)
        return (sentence.lowerBound..<words.lowerBound).reversed().lazy.compactMap { token in
            entry(token, before: words.lowerBound)?.value
        }.first { $0 != "LOST" }
    }
}
