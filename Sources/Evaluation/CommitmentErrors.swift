internal import DocumentModel

/// What is wrong with how sure one claim is: certainty, hedges, negations, caveats, and how its words are given.
struct CommitmentErrors {
    /// One line an error, its class first.
    private(set) var lines: [String] = []

    init(_ gold: LocatedClaim, _ claim: Claim, _ text: String) {
        if gold.gold.certainty != claim.certainty {
            lines.append(
                "certainty: \(claim.certainty.rawValue) for \(gold.gold.certainty.rawValue) | \(gold.words)")
        }
        if gold.gold.quotation != claim.quotation {
            lines.append(
                "quotation: \(claim.quotation.rawValue) for \(gold.gold.quotation.rawValue) | \(gold.words)")
        }
        if let stance = claim.attribution.last?.cue?.stance, stance != gold.gold.stance {
            lines.append(
                "stance: \(stance.rawValue) for \(gold.gold.stance.rawValue) | \(gold.gold.claimer.cue ?? "-")")
        }
        compare("hedges", gold.gold.hedges, claim.hedges, text, gold.words)
        compare("negations", gold.gold.negations, claim.negations, text, gold.words)
        compare("caveats", gold.gold.caveats, claim.caveats, text, gold.words)
    }

    private mutating func compare(
        _ part: String, _ wanted: [String], _ found: [Qualifier], _ text: String, _ words: String
    ) {
        let bytes = Array(text.utf8)
        let found = found.map { String(decoding: bytes[$0.span.begin..<$0.span.end], as: UTF8.self) }
        guard wanted.sorted() != found.sorted() else { return }
        lines.append("\(part): \(found) for \(wanted) | \(words)")
    }
}
