import DocumentModel
import LanguageModels

/// The nearest word that counts, where the tree gives none.
extension IndicatorReader {
    /// How many words may stand between a number and what it counts.
    private static let reach = 9
    private static let when = WordKey("when")

    /// The indicator of the nearest word, where nothing of another clause stands between.
    func nearest(
        _ number: Range<Int>, _ words: Range<Int>, _ hasBarrier: Bool, _ fits: (String) -> String?
    ) -> String? {
        var (isOpenAfter, isOpenBefore) = (true, true)
        for distance in 0..<Self.reach {
            let after = number.upperBound + distance
            if words.contains(after), isOpenAfter {
                if let value = value(at: after, words).flatMap(fits), !isObjectOfOther(after, value, number),
                    !hasOtherObject(after, number), !isOfOther(after, number)
                {
                    return value
                }
                isOpenAfter = !isEnd(after, hasBarrier) && !isOtherClause(after, number, fits)
            }
            let before = number.lowerBound - 1 - distance
            if words.contains(before), isOpenBefore {
                if let value = value(at: before, words).flatMap(fits), !hasOtherObject(before, number),
                    !hasOwnFigure(before, number), !isOfOther(before, number)
                {
                    return value
                }
                isOpenBefore = !isEnd(before, hasBarrier) && !isOtherClause(before, number, fits)
            }
        }
        return nil
    }

    private static let adjective = SyntaxTree.hash("amod")

    /// "a poll released on Sunday", "the released part", "Holm's death": a participle or a death that belongs to another noun.
    private func isOfOther(_ token: Int, _ number: Range<Int>) -> Bool {
        guard let tree, !table.isWord(number.upperBound, Key.of) else { return false }
        if table.isWord(token, Self.death) { return !tree.range(token).overlaps(number) && !isTotal(token + 1) }
        guard tree.tags[token] == Tag.verb || tree.tags[token] == Tag.adjective,
            [Relation.nounClause, Relation.relativeClause, Self.adjective].contains(tree.relations[token])
        else { return false }
        let noun = Int(tree.heads[token])
        return noun >= 0 && tree.tags[noun] == Tag.noun && !number.contains(noun) && !isHuman(noun)
            && [nil, "OTHER"].contains(CountedThings.shared.class(of: table.keys[noun])) && !isTotal(noun)
            && Int(tree.heads[number.upperBound - 1]) != noun && !tree.range(token).overlaps(number)
    }

    private static let death = WordKey("death")

    /// "one dead, half a million without heat": what a comma parts from the number has a figure of its own.
    private func hasOwnFigure(_ token: Int, _ number: Range<Int>) -> Bool {
        guard token > 0, table.isShape(token - 1, .hasDigit) || table.isAny(token - 1, .number) else { return false }
        return (token..<number.lowerBound).contains { table.isShape($0, .comma) }
    }

    /// Where the search ends: before "of whom", at a verb of another clause, and where asked for at what joins clauses.
    private func isEnd(_ token: Int, _ hasBarrier: Bool) -> Bool {
        if isOtherDeed(token) { return true }
        if hasBarrier { return isBarrier(token) || isPart(token) || table.isWord(token, Self.when) }
        guard let tree else { return false }
        return isPart(token) || tree.tags[token] == Tag.verb && value(at: token, token..<token + 1) == nil
    }

    /// "seized 20 weapons and lost three soldiers": what is joined has a figure of its own.
    private func isOtherDeed(_ token: Int) -> Bool {
        guard table.isAny(token, .coordinator), token + 2 < table.count, let tree, tree.tags[token + 1] == Tag.verb
        else {
            return false
        }
        return tree.tags[token + 2] == Tag.number
    }

    /// "of whom".
    private func isPart(_ token: Int) -> Bool {
        table.isWord(token, Key.of) && token + 1 < table.count && table.isAny(token + 1, .relative)
    }

    /// "and", "but", a semicolon: beyond them another figure is spoken of.
    private func isBarrier(_ token: Int) -> Bool {
        if table.isShape(token, .semicolon) || table.isShape(token, .colon) { return true }
        guard table.isAny(token, .coordinator), token + 1 < table.count else { return false }
        return value(at: token + 1, token + 1..<table.count) == nil
    }
}
