import DocumentModel

/// A quotation has one speaker: of a direct one nothing is left out.
struct WholeQuotationRule {
    let context: AttributionContext

    /// The attributions with the quotations whole of which they have the greater part and no other has anything.
    func apply(_ found: [Attribution]) -> [Attribution] {
        var owners = [Int](repeating: -1, count: context.quotations.count)
        for (number, attribution) in found.enumerated() {
            for token in (attribution.content + attribution.links.map(\.cue)).joined() {
                let quotation = Int(context.quotationOfToken[token])
                guard quotation >= 0 else { continue }
                owners[quotation] = owners[quotation] == -1 || owners[quotation] == number ? number : -2
            }
        }
        return found.enumerated().map { number, attribution in
            guard attribution.quotation == .direct else { return attribution }
            return whole(attribution) { owners[$0] == number }
        }
    }

    private func whole(_ attribution: Attribution, _ isOwn: (Int) -> Bool) -> Attribution {
        var whole = attribution
        var content: [Range<Int>] = []
        for part in attribution.content {
            let number = Int(context.quotationOfToken[part.lowerBound])
            guard number >= 0, isOwn(number), case let inner = context.quotations[number].inner,
                2 * attribution.content.joined().filter({ inner.contains($0) }).count > inner.count,
                let full = context.trimmed(inner)
            else {
                content.append(part)
                continue
            }
            if content.last != full { content.append(full) }
        }
        whole.content = content
        return whole
    }
}
