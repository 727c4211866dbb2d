import DocumentModel
import LanguageModels

/// Whom or what a figure counts, who did it and where.
extension MeasureReader {
    /// Whom the figure counts: the words after the number that are no time.
    func group(_ quantity: Quantity) -> Referent? {
        guard let counted = quantity.of, !indicators.isIndicator(counted), !isTime(counted) else { return nil }
        return referent(indicators.whole(counted))
    }

    /// Words with the entity that they name; a name behind a preposition only says where.
    func referent(_ span: Span) -> Referent {
        let named = document.mentions(in: span).first { $0.kind == .name || $0.span == span }.flatMap { mention in
            let before = table.tokens(Span(begin: span.begin, end: mention.span.begin))
            return before.contains { table.isAny($0, .preposition) } ? nil : mention
        }
        return Referent(text: table.text(span), span: span, entity: named?.entity)
    }

    /// Who does it: the agent of a passive, the subject of an active verb.
    func by(_ verb: Int, _ number: Range<Int>, _ content: Span) -> Referent? {
        guard let range = indicators.agent(of: verb), !range.overlaps(number),
            content.contains(table.span(range)), range.count <= 12, !isTime(table.span(range))
        else { return nil }
        return referent(table.span(range))
    }

    /// The first place of the claim that stands after "in", "near", "at" ...
    func place(_ content: Span) -> Referent? {
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
