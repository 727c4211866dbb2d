import DocumentModel
import LanguageModels

/// Makes measures of the quantities in a claim that count killed, wounded or deployed people or things.
struct MeasureReader {
    let document: Document
    let table: TokenTable
    private let entities: [String: Entity]
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
        guard let indicator = found ?? ofPart(number, last) ?? ofSeries(number, last) else { return nil }
        var measure = Measure(quantity: passed(quantity, number), indicator: indicator.value)
        measure.group = group(quantity)
        measure.by = indicator.verb.flatMap { by($0, number, content) }
        measure.place = place(content)
        if quantity.comparator == .vague { measure.policy = Self.vaguePolicy }
        return measure
    }

    /// "Among them were 12 children": what was counted before.
    private func ofPart(_ number: Range<Int>, _ last: Measure?) -> (value: String, verb: Int?)? {
        guard let last, last.indicator != IndicatorReader.unknownWhole, !number.isEmpty,
            PartWords(table: table, tree: indicators.tree).isListed(
                number.lowerBound, after: table.tokens(last.quantity.span))
        else { return nil }
        return (last.indicator, nil)
    }

    /// "43 drones were downed over Kursk, 27 over Oryol and eight each over ...": counted as the one before.
    private func ofSeries(_ number: Range<Int>, _ last: Measure?) -> (value: String, verb: Int?)? {
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

    /// Who does it: the agent of a passive, the subject of an active verb.
    private func by(_ verb: Int, _ number: Range<Int>, _ content: Span) -> Referent? {
        guard let range = indicators.agent(of: verb), !range.overlaps(number),
            content.contains(table.span(range)), range.count <= 12, !isTime(table.span(range))
        else { return nil }
        return referent(table.span(range))
    }

    /// The first place of the claim that stands after "in", "near", "at" ...
    private func place(_ content: Span) -> Referent? {
        let phrase = PlacePhrase(document: document, table: table)
        let place = document.mentions(in: content).first { mention in
            content.contains(mention.span) && [.geopolitical, .location, .facility].contains(mention.type)
                && phrase.isPlace(mention)
        }
        return place.map { mention in
            Referent(
                text: mention.entity.flatMap { entities[$0]?.name } ?? table.text(mention.span), span: mention.span,
                entity: mention.entity)
        }
    }
}
