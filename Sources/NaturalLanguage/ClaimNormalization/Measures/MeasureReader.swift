import DocumentModel
import LanguageModels

/// Makes measures of the quantities in a claim that count killed, wounded or deployed people or things.
struct MeasureReader {
    private let document: Document
    private let table: TokenTable
    private let entities: [String: Entity]
    private let indicators: IndicatorReader

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
            for count in counts(span) {
                if let measure = measure(count, span, found.first ?? previous, found.last ?? previous) {
                    found.append(measure)
                }
            }
        }
        var measures = withWholes(found)
        setTimes(&measures, content)
        return measures
    }

    /// The numbers and the words for none, in text order.
    private func counts(_ content: Span) -> [Count] {
        let zeros = ZeroReader(table: table, indicators: indicators).zeros(in: content)
        let numbers = document.quantities(in: content).filter { $0.unit == nil && isCount($0) }
            .map { Count(quantity: $0, found: nil) }
        return (numbers + zeros).sorted { $0.quantity.span.begin < $1.quantity.span.begin }
    }

    private func measure(_ count: Count, _ content: Span, _ previous: Measure?, _ last: Measure?) -> Measure? {
        let quantity = count.quantity
        let number = table.tokens(quantity.span)
        let found = count.found ?? indicators.indicator(quantity, table.tokens(content), previous?.indicator)
        guard let indicator = found ?? ofPart(number, last) else { return nil }
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

    /// Whether a figure stands in what is said to be unknown, unsaid or untrue.
    func isDisclaimed(_ measure: Measure) -> Bool {
        guard let tree = indicators.tree, let number = table.tokens(measure.quantity.span).last else { return false }
        return DisclaimedFigure(table: table, tree: tree).isDisclaimed(number)
    }

    /// Whole numbers count people and things; "half", "7.3" do not.
    private func isCount(_ quantity: Quantity) -> Bool {
        [quantity.low, quantity.high].compactMap(\.self).allSatisfy { $0 == $0.rounded() && $0 >= 0 }
            && !table.tokens(quantity.span).isEmpty
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

    /// Whom the figure counts: the words after the number that are no time.
    private func group(_ quantity: Quantity) -> Referent? {
        guard let counted = quantity.of, !indicators.isIndicator(counted), !isTime(counted) else { return nil }
        return referent(counted)
    }

    private func isTime(_ span: Span) -> Bool { document.times(in: span).contains { $0.span.overlaps(span) } }

    /// Words with the entity that they name; a name behind a preposition only says where.
    private func referent(_ span: Span) -> Referent {
        let named = document.mentions(in: span).first { $0.kind == .name || $0.span == span }.flatMap { mention in
            let before = table.tokens(Span(begin: span.begin, end: mention.span.begin))
            return before.contains { table.isAny($0, .preposition) } ? nil : mention
        }
        return Referent(text: table.text(span), span: span, entity: named?.entity)
    }

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
