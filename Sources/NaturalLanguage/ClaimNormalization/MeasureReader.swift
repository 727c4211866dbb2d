import DocumentModel
import LanguageModels

/// Makes measures of the quantities in a claim that count killed, wounded or deployed people or things.
struct MeasureReader {
    private let document: Document
    private let table: TokenTable
    private let entities: [String: Entity]

    private static let indicators = Phrases(.indicators)
    /// How many words may stand between a number and what it counts.
    private static let reach = 9
    private static let vaguePolicy = "acled-2023"

    init(_ document: Document, _ table: TokenTable) {
        self.document = document
        self.table = table
        entities = .init(document.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The measures that the words of a claim hold, in text order.
    func measures(in content: [Span]) -> [Measure] {
        content.flatMap { span in document.quantities(in: span).compactMap { measure($0, span) } }
    }

    private func measure(_ quantity: Quantity, _ content: Span) -> Measure? {
        guard quantity.unit == nil, let indicator = indicator(quantity, content) else { return nil }
        var measure = Measure(quantity: quantity, indicator: indicator)
        measure.group = group(quantity, content)
        measure.place = place(content)
        (measure.window, measure.accumulation) = window(content)
        measure.asOf = document.publishedAt.map { String($0.value.prefix(10)) }
        if quantity.comparator == .vague { measure.policy = Self.vaguePolicy }
        return measure
    }

    /// The nearest word that tells what is counted, in the same sentence and claim.
    private func indicator(_ quantity: Quantity, _ content: Span) -> String? {
        let number = table.tokens(quantity.span)
        guard !number.isEmpty else { return nil }
        let sentence = table.sentence(of: number.lowerBound)
        let words = table.tokens(content).clamped(to: sentence)
        for distance in 0..<Self.reach {
            let after = number.upperBound + distance
            if words.contains(after), let value = indicator(at: after, words) { return value }
            let before = number.lowerBound - 1 - distance
            if words.contains(before), let value = indicator(at: before, words) { return value }
        }
        return nil
    }

    private func indicator(at index: Int, _ words: Range<Int>) -> String? {
        guard let match = Self.indicators.match(table, at: index, before: words.upperBound) else { return nil }
        guard ["KILLED", "WOUNDED"].contains(match.value), index + 2 < words.upperBound,
            table.isWord(index + 1, Key.or) || table.isWord(index + 1, Key.and),
            let second = Self.indicators.match(table, at: index + 2, before: words.upperBound),
            second.value != match.value, ["KILLED", "WOUNDED"].contains(second.value)
        else { return match.value }
        return "KILLED_OR_WOUNDED"
    }

    /// Whom the figure counts: the words after the number, else the group before it.
    private func group(_ quantity: Quantity, _ content: Span) -> Referent? {
        if let counted = quantity.of, !isIndicator(counted) { return referent(counted) }
        let limit = quantity.span.begin
        let nominal = document.mentions(in: content).last { $0.span.end <= limit && $0.kind == .nominal }
        return nominal.map { referent($0.span) }
    }

    private func isIndicator(_ span: Span) -> Bool {
        let tokens = table.tokens(span)
        return tokens.contains { Self.indicators.match(table, at: $0, before: tokens.upperBound) != nil }
    }

    private func referent(_ span: Span) -> Referent {
        let named = document.mentions(in: span).first { $0.kind == .name }
        return Referent(text: table.text(span), span: span, entity: named?.entity)
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

    /// A duration makes the figure one of a period that ends with publication; a date bounds it.
    private func window(_ content: Span) -> (Measure.Window?, Measure.Accumulation?) {
        let times = document.times(in: content)
        if let duration = times.first(where: { $0.type == .duration }) {
            // "from May to July", "in the past three days": the text says itself when.
            if let begin = duration.begin { return (.init(begin: begin, end: duration.end), .period) }
            let end = document.publishedAt.flatMap { CalendarDate(iso: $0.value) }
            let begin = end.flatMap { day in Self.days(duration.value).map { day.adding(days: -$0) } }
            return (begin.map { .init(begin: $0.iso, end: end?.iso) }, .period)
        }
        guard let date = times.first(where: { $0.begin != nil }) else { return (nil, nil) }
        let before = table.firstToken(atOrAfter: date.span.begin) - 1
        let isSince = before >= 0 && table.isWord(before, WordKey("since"))
        return (.init(begin: date.begin, end: isSince ? nil : date.end), isSince ? .cumulative : .period)
    }

    private static func days(_ value: String?) -> Int? {
        guard let value, value.hasPrefix("P"), let unit = value.last, let number = Int(value.dropFirst().dropLast())
        else { return nil }
        return ["D": 1, "W": 7][String(unit)].map { $0 * number }
    }
}
