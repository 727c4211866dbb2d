import DocumentModel
import LanguageModels

/// Figures that count what the one before them counts.
extension MeasureReader {
    /// "Among them were 12 children": what was counted before.
    func ofPart(_ number: Range<Int>, _ last: Measure?) -> (value: String, verb: Int?)? {
        guard let last, last.indicator != IndicatorReader.unknownWhole, !number.isEmpty,
            PartWords(table: table, tree: indicators.tree).isListed(
                number.lowerBound, after: table.tokens(last.quantity.span))
        else { return nil }
        return (last.indicator, nil)
    }

    /// "43 drones were downed over Kursk, 27 over Oryol and eight each over ...": counted as the one before.
    func ofSeries(_ number: Range<Int>, _ last: Measure?) -> (value: String, verb: Int?)? {
        guard let last, let tree = indicators.tree, number.lowerBound > 0, number.upperBound + 1 < table.count else {
            return nil
        }
        let before = table.tokens(last.quantity.span)
        let next = Self.each.contains(table.keys[number.upperBound]) ? number.upperBound + 1 : number.upperBound
        let joins = table.isShape(number.lowerBound - 1, .comma) || table.isAny(number.lowerBound - 1, .coordinator)
        guard joins, Self.places.contains(table.keys[next]), before.upperBound < number.lowerBound,
            table.sentence(of: before.lowerBound).contains(number.lowerBound),
            !(before.upperBound + 4..<max(before.upperBound + 4, number.lowerBound)).contains(where: {
                tree.tags[$0] == Tag.verb
            }),
            (before.upperBound..<number.lowerBound).contains(where: { Self.places.contains(table.keys[$0]) })
        else { return nil }
        return (last.indicator, nil)
    }

    private static let each = Set([WordKey("each")])
    private static let places = WordLists.figures["seriesprepositions"]

    /// "The dead include 134 men and 73 women": joined to the one before, people as they are.
    func ofJoined(_ number: Range<Int>, _ quantity: Quantity, _ last: Measure?) -> (value: String, verb: Int?)? {
        guard let last, last.group != nil, IndicatorReader.ofPersons.contains(last.indicator),
            let tree = indicators.tree,
            let noun = indicators.counted(quantity), indicators.isHuman(noun)
        else { return nil }
        let gap = Range(from: table.tokens(last.quantity.span).upperBound, upTo: number.lowerBound)
        let isList = gap.allSatisfy { token in
            [Tag.noun, Tag.adjective, Tag.properNoun].contains(tree.tags[token]) || table.isAny(token, .coordinator)
                || table.isShape(token, .comma)
        }
        return isList && gap.count < 7
            && gap.contains(where: { table.isAny($0, .coordinator) || table.isShape($0, .comma) })
            ? (last.indicator, nil) : nil
    }
}
