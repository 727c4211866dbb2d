import DocumentModel
import LanguageModels

/// Whom or what a figure counts.
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
}
