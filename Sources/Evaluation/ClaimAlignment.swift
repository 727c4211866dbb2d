public import DocumentModel

/// Which predicted claim answers which annotated one: pairs by falling overlap of their contents, each claim once.
public struct ClaimAlignment: Sendable {
    /// Indices of the annotated and of the predicted claim.
    public var pairs: [(gold: Int, predicted: Int)] = []

    /// Least overlap that counts, as F1 over the contents' characters.
    public static let threshold = 0.5

    /// Aligns `gold` with `predicted`; of equal overlaps, the pair whose sources overlap comes first.
    public init(gold: [LocatedClaim], predicted: [Claim]) {
        var candidates: [(gold: Int, predicted: Int, overlap: Double)] = []
        for (row, claim) in gold.enumerated() {
            for (column, other) in predicted.enumerated() {
                let overlap = Self.overlap(claim.content, other.content)
                guard overlap >= Self.threshold else { continue }
                let bonus = Self.sharesSource(claim, other) ? 0.1 : 0
                candidates.append((row, column, overlap + bonus))
            }
        }
        candidates.sort { ($1.overlap, $0.gold, $0.predicted) < ($0.overlap, $1.gold, $1.predicted) }
        var rows: Set<Int> = []
        var columns: Set<Int> = []
        for candidate in candidates where !rows.contains(candidate.gold) && !columns.contains(candidate.predicted) {
            rows.insert(candidate.gold)
            columns.insert(candidate.predicted)
            pairs.append((candidate.gold, candidate.predicted))
        }
    }

    /// F1 of two sets of spans over their bytes, 0-1.
    public static func overlap(_ left: [Span], _ right: [Span]) -> Double {
        let shared = left.reduce(0) { sum, a in
            sum + right.reduce(0) { $0 + max(0, min(a.end, $1.end) - max(a.begin, $1.begin)) }
        }
        let both = left.reduce(0) { $0 + $1.count } + right.reduce(0) { $0 + $1.count }
        return both == 0 ? 0 : 2 * Double(shared) / Double(both)
    }

    private static func sharesSource(_ gold: LocatedClaim, _ claim: Claim) -> Bool {
        guard let source = gold.source, let span = claim.attribution.last?.source?.span else { return false }
        return source.overlaps(span)
    }
}
