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
            lines.append(
                "missed: \(claim.gold.claimer.source ?? "-") | \(claim.gold.claimer.cue ?? "-") | \(claim.words)")
        }
        for (column, claim) in predicted.enumerated() where !pairs.contains(where: { $0.predicted == column }) {
            lines.append("for nothing: \(claim.who) | \(claim.attribution.last?.cue?.lemma ?? "-") | \(claim.text)")
        }
        for (row, column) in pairs {
            addParts(gold[row].gold, predicted[column])
            lines += SourceErrors(gold[row], predicted[column], document).lines
            lines += CommitmentErrors(gold[row], predicted[column], document.text).lines
        }
    }
}

extension LocatedClaim {
    /// The annotated words of the content.
    var words: String { gold.content.joined(separator: " ... ") }
}

extension Claim {
    /// The innermost source: its name, else its words.
    var who: String { attribution.last?.source.map { $0.name ?? $0.text ?? "" } ?? "-" }
}
