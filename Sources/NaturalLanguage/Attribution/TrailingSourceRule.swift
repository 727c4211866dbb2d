import DocumentModel
import LanguageModels

/// "..., the Thai government has said": a reporting clause at the end of a sentence is no part of the claim.
struct TrailingSourceRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// That of a reporting clause (`ParentheticalRule`) which the model has not confirmed.
    private static let confidence = 0.6

    /// The attribution without the reporting clause at its end; it takes its source where it has none.
    func apply(to attribution: Attribution) -> Attribution {
        guard attribution.links.count == 1, attribution.quotation != .direct, let link = attribution.links.first,
            let first = attribution.content.first, let last = attribution.content.last,
            let comma = last.last(where: { table.isShape($0, .comma) && !context.isQuoted($0) }),
            comma > last.lowerBound + 1,
            let outer = OuterSourceRule(context: context).outer(after: comma, isTaken: { _ in false }),
            outer.source != nil, let rest = context.trimmed(last.lowerBound..<comma)
        else { return attribution }
        var cut = attribution
        if link.source == nil {
            guard let whole = context.trimmed(min(first.lowerBound, link.cue.lowerBound)..<comma) else {
                return attribution
            }
            cut.links = [outer]
            cut.content = [whole]
            cut.rule = "parenthetical"
            cut.confidence = max(cut.confidence, Self.confidence)
        } else {
            cut.content[cut.content.count - 1] = rest
        }
        cut.quotation = context.quotation(of: cut.content)
        return cut
    }
}
