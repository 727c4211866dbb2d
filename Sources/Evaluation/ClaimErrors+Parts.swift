internal import DocumentModel

extension ClaimErrors {
    /// What is wrong with the parts of a claim that was found: statement, event, figures.
    mutating func addParts(_ gold: GoldClaim, _ claim: Claim) {
        if let statement = gold.statement, statement != claim.statement {
            lines.append("statement: \(claim.statement ?? "-") | should be: \(statement)")
        }
        if gold.event != claim.event?.type {
            let found = claim.event.map { "\($0.type) (\($0.predicate))" } ?? "-"
            lines.append("event: \(found) for \(gold.event ?? "-") | \(claim.text)")
        }
        addMeasures(gold, claim)
        addWholes(gold, claim)
    }

    private mutating func addMeasures(_ gold: GoldClaim, _ claim: Claim) {
        let free = gold.measures.filter { wanted in !claim.measures.contains { wanted.matches($0) } }
        let extra = claim.measures.filter { found in !gold.measures.contains { $0.matches(found) } }
        guard !free.isEmpty || !extra.isEmpty else { return }
        let wanted = free.map { Self.words($0.low, $0.high, $0.indicator) }.joined(separator: ", ")
        let found = extra.map { Self.words($0.quantity.low, $0.quantity.high, $0.indicator) }.joined(separator: ", ")
        lines.append("measure: [\(found)] for [\(wanted)] | \(claim.text)")
    }

    private mutating func addWholes(_ gold: GoldClaim, _ claim: Claim) {
        let wanted = gold.measures.compactMap {
            $0.whole(in: gold.measures).map { Self.words($0.low, $0.high, $0.indicator) }
        }
        let found = claim.measures.compactMap { measure in
            measure.whole(in: claim.measures).map { Self.words($0.quantity.low, $0.quantity.high, $0.indicator) }
        }
        if wanted != found { lines.append("part of: \(found) for \(wanted) | \(claim.text)") }
    }

    private static func words(_ low: Double?, _ high: Double?, _ indicator: String) -> String {
        "\(indicator) \(low.map(Score.format) ?? "")...\(high.map(Score.format) ?? "")"
    }
}
