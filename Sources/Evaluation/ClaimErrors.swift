public import DocumentModel

/// What went wrong in one text, in words, for whoever studies errors.
public struct ClaimErrors: Sendable {
    /// One line an error, its class first.
    public var lines: [String] = []

    /// Compares annotated claims with those of `document`.
    public init(_ gold: [LocatedClaim], in document: Document) {
        let predicted = (document.claims ?? []).filter { $0.quotation != .none }
        let pairs = ClaimAlignment(gold: gold, predicted: predicted).pairs
        for (row, claim) in gold.enumerated() where !pairs.contains(where: { $0.gold == row }) {
            lines.append("missed: \(claim.gold.claimer.source ?? "-") | \(claim.gold.claimer.cue) | \(claim.words)")
        }
        for (column, claim) in predicted.enumerated() where !pairs.contains(where: { $0.predicted == column }) {
            lines.append("for nothing: \(claim.who) | \(claim.attribution.last?.cue?.lemma ?? "-") | \(claim.text)")
        }
        for (row, column) in pairs {
            addParts(gold[row].gold, predicted[column])
            let source = predicted[column].attribution.last?.source
            let claimer = gold[row].gold.claimer
            if let source { lines += Self.sourceLines(claimer, source, document) }
            guard !SourceComparison(gold: gold[row], source: source, in: document).isRight else { continue }
            lines.append(
                "wrong source: \(predicted[column].who) for \(claimer.name ?? claimer.source ?? "-") | \(gold[row].words)"
            )
        }
    }

    /// Name, office and affiliations where they are not the annotated ones.
    private static func sourceLines(_ gold: GoldSource, _ source: Source, _ document: Document) -> [String] {
        let words = "\(source.text ?? "-") | \(gold.source ?? "-")"
        var lines: [String] = []
        if gold.kind == .named, let name = gold.name, !SourceComparison.agree(name, source.name, in: document) {
            lines.append("source name: \(source.name ?? "-") for \(name) | \(words)")
        }
        if gold.kind != source.kind, gold.source != nil {
            lines.append("source kind: \(source.kind.rawValue) for \(gold.kind.rawValue) | \(words)")
        }
        if let role = gold.role, !SourceComparison.agree(role, source.role) {
            lines.append("source role: \(source.role ?? "-") for \(role) | \(words)")
        }
        if let body = gold.affiliation,
            !source.affiliations.contains(where: { SourceComparison.agree(body, $0, in: document) })
        {
            lines.append("source affiliation: \(source.affiliations.joined(separator: ", ")) for \(body) | \(words)")
        }
        return lines
    }
}

extension LocatedClaim {
    fileprivate var words: String { gold.content.joined(separator: " ... ") }
}

extension Claim {
    fileprivate var who: String {
        attribution.last?.source.map { $0.name ?? $0.text ?? "" } ?? "-"
    }
}
