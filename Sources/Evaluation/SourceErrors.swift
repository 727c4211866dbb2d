internal import DocumentModel

/// What is wrong with the sources of one claim: who, what they are, and through whom the claim came.
struct SourceErrors {
    /// One line an error, its class first.
    private(set) var lines: [String] = []

    private let document: Document

    init(_ gold: LocatedClaim, _ claim: Claim, _ document: Document) {
        self.document = document
        let claimer = gold.gold.claimer
        let source = claim.attribution.last?.source
        if !SourceComparison(gold: gold, source: source, in: document).isRight {
            lines.append("wrong source: \(claim.who) for \(claimer.name ?? claimer.source ?? "-") | \(gold.words)")
        }
        if let source, claimer.source != nil { compare(claimer, source) }
        compareChains(gold.gold.via, claim.attribution.dropLast(), gold.words)
    }

    private mutating func compare(_ gold: GoldSource, _ source: Source) {
        let words = "| \(source.text ?? "-")"
        if gold.kind != source.kind {
            lines.append("kind: \(source.kind.rawValue) for \(gold.kind.rawValue) \(words)")
        }
        if gold.kind == .named, let name = gold.name, !SourceComparison.agree(name, source.name, in: document) {
            lines.append("name: \(source.name ?? "-") for \(name) \(words)")
        }
        if let role = gold.role, !SourceComparison.agree(role, source.role) {
            lines.append("role: \(source.role ?? "-") for \(role) \(words)")
        }
        if let wanted = gold.affiliation,
            !source.affiliations.contains(where: { SourceComparison.agree(wanted, $0, in: document) })
        {
            lines.append("affiliation: \(source.affiliations.joined(separator: ", ")) for \(wanted) \(words)")
        }
    }

    private mutating func compareChains(
        _ gold: [GoldSource], _ found: ArraySlice<AttributionLink>, _ words: String
    ) {
        let wanted = gold.map { $0.name ?? $0.source ?? "" }
        let given = found.map { $0.source?.name ?? $0.source?.text ?? "" }
        guard
            wanted.count != given.count
                || !zip(wanted, given).allSatisfy({ SourceComparison.agree($0, $1, in: document) })
        else { return }
        lines.append(
            "chain: \(given.joined(separator: " > ")) for \(wanted.joined(separator: " > ")) | \(words)")
    }
}
