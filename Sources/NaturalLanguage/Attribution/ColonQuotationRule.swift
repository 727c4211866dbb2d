import DocumentModel
import LanguageModels

/// "Berg said she had lost everything: “The water came in.”": the words before the colon are a claim, and so is the
/// quotation after it.
struct ColonQuotationRule {
    let context: AttributionContext

    private var table: TokenTable { context.table }

    /// What was found, and the other half of the sentences of which only one half was.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var taken = Set(found.flatMap { $0.content.joined() })
        var all = found.flatMap(divided)
        for attribution in all {
            guard let half = before(attribution, taken.contains) ?? after(attribution, taken.contains) else { continue }
            taken.formUnion(half.content.joined())
            all.append(half)
        }
        return all
    }

    /// A claim that runs on into a quotation after a colon, as two.
    private func divided(_ attribution: Attribution) -> [Attribution] {
        guard attribution.content.count == 1, let range = attribution.content.first,
            let colon = range.first(where: { table.isShape($0, .colon) && !context.isQuoted($0) }),
            let quotation = context.quotation(at: min(colon + 1, table.count - 1)), quotation.open == colon + 1,
            quotation.inner.upperBound >= range.upperBound - 1, colon > range.lowerBound,
            let before = context.trimmed(range.lowerBound..<colon), let after = context.trimmed(quotation.inner)
        else { return [attribution] }
        return [before, after].map { part in
            var half = attribution
            half.content = [part]
            half.quotation = context.quotation(of: [part])
            return half
        }
    }

    /// The clause between the cue of a quotation and the colon before it.
    private func before(_ attribution: Attribution, _ isTaken: (Int) -> Bool) -> Attribution? {
        guard attribution.quotation == .direct, attribution.links.count == 1, let link = attribution.links.first,
            let first = attribution.content.first, link.source != nil, !link.cue.isEmpty,
            let colon = colon(before: first.lowerBound), colon - link.cue.upperBound > 2,
            let content = context.trimmed(link.cue.upperBound..<colon), content.lowerBound == link.cue.upperBound,
            !content.contains(where: isTaken),
            table.isWord(content.lowerBound, Key.that) || isClause(content)
        else { return nil }
        var half = attribution
        half.content = [content]
        half.quotation = context.quotation(of: [content])
        half.rule = "colon"
        return half
    }

    private func isClause(_ content: Range<Int>) -> Bool {
        table.isAny(content.lowerBound, [.subjectPronoun, .determiner, .possessive])
            && content.contains { table.isAny($0, .auxiliary) || !table.entries[$0].verbForms.isEmpty }
    }

    /// The quotation after the colon that a claim ends before.
    private func after(_ attribution: Attribution, _ isTaken: (Int) -> Bool) -> Attribution? {
        guard attribution.quotation != .direct, attribution.links.first?.source != nil,
            let end = attribution.content.last?.upperBound, end + 1 < table.count, table.isShape(end, .colon),
            let quotation = context.quotation(at: end + 1), quotation.open == end + 1,
            !quotation.inner.contains(where: isTaken), let content = context.trimmed(quotation.inner)
        else { return nil }
        var half = attribution
        half.content = [content]
        half.quotation = .direct
        half.rule = "colon"
        half.confidence *= 0.8
        return half
    }

    private func colon(before index: Int) -> Int? {
        var before = index - 1
        while before > 0, context.quotation(at: before)?.open == before { before -= 1 }
        return before > 0 && table.isShape(before, .colon) ? before : nil
    }
}
