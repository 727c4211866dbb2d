import DocumentModel
import LanguageModels

/// Makes measures of the quantities in a claim that count killed, wounded or deployed people or things.
struct MeasureReader {
    let document: Document
    let table: TokenTable
    let entities: [String: Entity]
    let indicators: IndicatorReader

    private static let vaguePolicy = "acled-2023"

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        self.table = table
        indicators = IndicatorReader(table: table, tree: SyntaxTree(document))
        entities = document.entitiesByIdentifier
    }

    /// The measures that the words of a claim hold, in text order; "the figure" and a number alone go on with `previous`.
    func measures(in content: [Span], after previous: Measure? = nil) -> [Measure] {
        var found: [Measure] = []
        for span in content {
            // "350 people, including 75 patients": a part of what counts nothing counts nothing, whatever was counted before.
            var isUncounted = false
            for count in counts(span) {
                let last = isUncounted ? nil : found.last ?? previous
                let measure = measure(count, span, found.first ?? previous, last)
                isUncounted = measure == nil && isOfPersons(count.quantity)
                if let measure { found.append(measure) }
            }
        }
        var measures = withWholes(found)
        setTimes(&measures, content)
        return measures
    }

    private func isOfPersons(_ quantity: Quantity) -> Bool {
        guard let noun = quantity.of.flatMap({ table.tokens($0).last }) else { return false }
        return table.isAny(noun, [.group, .role, .pluralRole, .nationality]) || PersonNoun(table: table).isPerson(noun)
    }

    /// The numbers and the words for none, in text order.
    private func counts(_ content: Span) -> [Count] {
        let zeros = ZeroReader(table: table, indicators: indicators).zeros(in: content)
        let numbers = document.quantities(in: content).filter { $0.unit == nil && isCount($0) && !isOfOther($0) }
            .map { Count(quantity: $0, found: nil) }
        return (numbers + zeros).sorted { $0.quantity.span.begin < $1.quantity.span.begin }
    }

    private func measure(_ count: Count, _ content: Span, _ previous: Measure?, _ last: Measure?) -> Measure? {
        let quantity = count.quantity
        let number = table.tokens(quantity.span)
        let found = count.found ?? indicators.indicator(quantity, table.tokens(content), previous?.indicator)
        guard
            let indicator = found ?? ofPart(number, last) ?? ofSeries(number, last)
                ?? ofJoined(number, quantity, last),
            !isContest(indicator.value, quantity)
        else { return nil }
        var measure = Measure(quantity: passed(quantity, number), indicator: indicator.value)
        measure.group = group(quantity)
        measure.by = indicator.verb.flatMap { by($0, number, content) }
        measure.place = place(content)
        if quantity.comparator == .vague { measure.policy = Self.vaguePolicy }
        return measure
    }

    /// The measures with what they are a part of; a whole without a part counts nothing that is known.
    private func withWholes(_ found: [Measure]) -> [Measure] {
        let reader = { PartReader(table: table, tree: indicators.tree, measures: $0).wholes() }
        let wholes = Set(reader(found).compactMap(\.self))
        var kept = found.indices.filter { found[$0].indicator != IndicatorReader.unknownWhole || wholes.contains($0) }
            .map { found[$0] }
        for (index, whole) in reader(kept).enumerated() {
            kept[index].partOf = whole
            // "72 of 117 drones": what the whole counts.
            let own = kept[index].group?.span
            if let whole, whole > index, own.map({ $0.overlaps(kept[whole].quantity.span) }) ?? true {
                kept[index].group = kept[whole].group
            }
        }
        return kept
    }

    private func setTimes(_ measures: inout [Measure], _ content: [Span]) {
        let window = MeasureWindow(document: document, table: table, figures: measures)
        for index in measures.indices {
            let number = measures[index].quantity.span
            let span = content.first { $0.contains(number) } ?? number
            window.set(&measures[index], span)
        }
    }

    /// The figures of a claim but those that its own words say to be untrue ("the claim that 12 died is a lie"); none where a
    /// part has lost its whole.
    func told(_ measures: [Measure], in content: [Span]) -> [Measure] {
        guard let tree = indicators.tree else { return measures }
        let words = content.map(table.tokens)
        let isUntrue = measures.contains { measure in
            guard let number = table.tokens(measure.quantity.span).last else { return false }
            let reader = DisclaimedFigure(table: table, tree: tree)
            return reader.isDisclaimed(number) { node in words.contains { $0.contains(node) } }
                || words.contains { reader.isCalledUntrue(number, $0) }
        }
        return isUntrue ? [] : measures
    }

    /// Whether a figure stands in what is said to be unknown, unsaid or untrue.
    func isDisclaimed(_ measure: Measure) -> Bool {
        guard let tree = indicators.tree, let number = table.tokens(measure.quantity.span).last else { return false }
        return DisclaimedFigure(table: table, tree: tree).isDisclaimed(number)
    }

    /// "on December 1 and 2": a second day of the month.
    private func isSecondDay(_ number: Int) -> Bool {
        guard number > 1, table.isWord(number - 1, Key.and), table.isShape(number - 2, .hasDigit) else { return false }
        let end = table.spans[number - 2].end
        let isPlain = table.text(number..<number + 1).allSatisfy(\.isNumber)
        return isPlain && document.times(in: table.span(table.sentence(of: number))).contains { $0.span.end == end }
    }

    /// Whole numbers count people and things; "half", "7.3" do not.
    private func isCount(_ quantity: Quantity) -> Bool {
        [quantity.low, quantity.high].compactMap(\.self).allSatisfy { $0 == $0.rounded() && $0 >= 0 }
            && !(table.tokens(quantity.span).first.map(isSecondDay) ?? true)
    }

    private static let passing = WordLists.figures["passing"]

    /// "the toll passes 38,000": more than 38,000.
    private func passed(_ quantity: Quantity, _ number: Range<Int>) -> Quantity {
        guard quantity.comparator == .exact, number.lowerBound > 0,
            Self.passing.contains(table.keys[number.lowerBound - 1])
        else { return quantity }
        var quantity = quantity
        quantity.comparator = .moreThan
        quantity.high = nil
        return quantity
    }

    func isTime(_ span: Span) -> Bool { document.times(in: span).contains { $0.span.overlaps(span) } }
}
