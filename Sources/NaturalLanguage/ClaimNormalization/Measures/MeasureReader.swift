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
        content.flatMap { span in document.quantities(in: span).compactMap { measure($0, span, previous) } }
    }

    private func measure(_ quantity: Quantity, _ content: Span, _ previous: Measure?) -> Measure? {
        guard quantity.unit == nil, isCount(quantity) else { return nil }
        let number = table.tokens(quantity.span)
        guard let indicator = indicators.indicator(quantity, table.tokens(content), previous?.indicator) else {
            return nil
        }
        var measure = Measure(quantity: passed(quantity, number), indicator: indicator.value)
        measure.group = group(quantity, content)
        measure.by = indicator.verb.flatMap { by($0, number, content) }
        measure.place = place(content)
        (measure.window, measure.accumulation) = MeasureWindow(document: document, table: table).window(content)
        measure.asOf = document.publishedAt.map { String($0.value.prefix(10)) }
        if quantity.comparator == .vague { measure.policy = Self.vaguePolicy }
        return measure
    }

    /// Whole numbers count people and things; "half", "7.3" do not.
    private func isCount(_ quantity: Quantity) -> Bool {
        [quantity.low, quantity.high].compactMap(\.self).allSatisfy { $0 == $0.rounded() && $0 > 0 }
    }

    private static let passing = Set(
        [
            "pass", "passes", "passed", "exceed", "exceeds", "exceeded", "top", "tops", "topped", "surpassed",
            "surpasses",
        ]
        .map { WordKey($0) })

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

    /// Whom the figure counts: the words after the number, else the group before it.
    private func group(_ quantity: Quantity, _ content: Span) -> Referent? {
        if let counted = quantity.of, !indicators.isIndicator(counted) { return referent(counted) }
        let limit = quantity.span.begin
        let nominal = document.mentions(in: content).last { $0.span.end <= limit && $0.kind == .nominal }
        return nominal.map { referent($0.span) }
    }

    private func referent(_ span: Span) -> Referent {
        let named = document.mentions(in: span).first { $0.kind == .name }
        return Referent(text: table.text(span), span: span, entity: named?.entity)
    }

    /// Who does it: the agent of a passive, the subject of an active verb.
    private func by(_ verb: Int, _ number: Range<Int>, _ content: Span) -> Referent? {
        guard let range = indicators.agent(of: verb), !range.overlaps(number),
            content.contains(table.span(range)), range.count <= 12
        else { return nil }
        return referent(table.span(range))
    }

    /// The first place of the claim that stands after "in", "near", "at" ...
    private func place(_ content: Span) -> Referent? {
        let place = document.mentions(in: content).first { mention in
            guard content.contains(mention.span), [.geopolitical, .location, .facility].contains(mention.type) else {
                return false
            }
            let before = table.firstToken(atOrAfter: mention.span.begin) - 1
            return before >= 0 && table.isAny(before, [.preposition, .possessive])
        }
        return place.map { mention in
            Referent(
                text: mention.entity.flatMap { entities[$0]?.name } ?? table.text(mention.span), span: mention.span,
                entity: mention.entity)
        }
    }
}
