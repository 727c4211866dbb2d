import DocumentModel
import LanguageModels

/// Tells which figure of a claim is a part of another: "45 people, including 12 children", "72 of 117 drones".
struct PartReader {
    let table: TokenTable
    let tree: SyntaxTree?
    let measures: [Measure]

    private var words: PartWords { PartWords(table: table, tree: tree) }

    /// The index of the whole of each measure, where it has one.
    func wholes() -> [Int?] {
        var wholes: [Int?] = Array(repeating: nil, count: measures.count)
        for index in measures.indices {
            wholes[index] = wholeAfter(index) ?? wholeBefore(index) ?? opening(index, wholes) ?? listed(index, wholes)
        }
        return wholes
    }

    private func number(_ index: Int) -> Range<Int> { table.tokens(measures[index].quantity.span) }

    // MARK: Where the whole stands

    /// "72 of 117 drones", "12 of the 45 dead", "five were among the 20 dead".
    private func wholeAfter(_ index: Int) -> Int? {
        guard index + 1 < measures.count else { return nil }
        let gap = number(index).upperBound..<max(number(index).upperBound, number(index + 1).lowerBound)
        guard gap.count <= PartWords.reach, let of = gap.last(where: words.isPreposition),
            gap.prefix(while: { $0 < of }).allSatisfy({ words.isNominal($0) || table.isAny($0, .be) }),
            gap.dropFirst(of + 1 - gap.lowerBound).allSatisfy({ table.isAny($0, [.determiner, .possessive]) }),
            fits(index, index + 1)
        else { return nil }
        return index + 1
    }

    /// "45 people, including 12 children", "45 people, 12 of them children".
    private func wholeBefore(_ index: Int) -> Int? {
        guard index > 0,
            words.isListed(number(index).lowerBound, after: number(index - 1)) || words.isOfThem(number(index))
        else {
            return nil
        }
        // "12 had been killed and 121 wounded, including 10 children who died": of those to whom the same was done.
        let begin = table.sentence(of: number(index).lowerBound).lowerBound
        return (0..<index).last { whole in
            fits(index, whole) && measures[whole].indicator == measures[index].indicator
                && number(whole).lowerBound >= begin
        } ?? (0..<index).last { fits(index, $0) }
    }

    /// "Of the 117 drones, 72 were shot down".
    private func opening(_ index: Int, _ wholes: [Int?]) -> Int? {
        let sentence = table.sentence(of: number(index).lowerBound)
        return (0..<index).last { whole in
            sentence.contains(number(whole).lowerBound) && words.isOpening(number(whole).lowerBound)
                && fits(index, whole)
        }
    }

    /// "including 12 children and 5 women": the second, too.
    private func listed(_ index: Int, _ wholes: [Int?]) -> Int? {
        guard index > 0, let whole = wholes[index - 1], whole < index - 1,
            measures[index].indicator == measures[index - 1].indicator, fits(index, whole)
        else { return nil }
        let gap = number(index - 1).upperBound..<number(index).lowerBound
        return gap.allSatisfy { words.isNominal($0) || table.isAny($0, .coordinator) || table.isShape($0, .comma) }
            ? whole : nil
    }

    // MARK: What may be a part of what

    /// No part is greater than its whole, no person a part of things.
    private func fits(_ part: Int, _ whole: Int) -> Bool {
        let (part, whole) = (measures[part], measures[whole])
        if let low = part.quantity.low, let high = whole.quantity.high, low > high { return false }
        guard let isThing = isThing(part), let other = self.isThing(whole) else { return true }
        return isThing == other
    }

    /// Nil where the words tell neither.
    private func isThing(_ measure: Measure) -> Bool? {
        if IndicatorReader.ofThings.contains(measure.indicator) { return true }
        if IndicatorReader.ofPersons.contains(measure.indicator) { return false }
        guard let group = measure.group?.span else { return nil }
        return table.tokens(group).contains { CountedThings.shared.class(of: table.keys[$0]) != nil }
    }
}
