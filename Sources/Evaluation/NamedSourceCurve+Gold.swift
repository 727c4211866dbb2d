public import DocumentModel

extension NamedSourceCurve {
    /// Adds the named sources of one text: what was annotated, and what was found in `document`.
    public mutating func add(_ gold: [LocatedClaim], in document: Document) {
        let predicted = (document.claims ?? []).filter { $0.quotation != .none }
        let pairs = ClaimAlignment(gold: gold, predicted: predicted).pairs
        let rows = Dictionary(uniqueKeysWithValues: pairs.map { ($0.predicted, $0.gold) })
        for (column, claim) in predicted.enumerated() {
            guard let source = claim.attribution.last?.source, source.name != nil else { continue }
            let outcome = rows[column].map { row -> Outcome in
                let comparison = SourceComparison(gold: gold[row], source: source, in: document)
                return comparison.isRight ? .right : .anothers
            }
            add(confidence: claim.confidence ?? 0, outcome ?? .unclaimed)
        }
    }
}
