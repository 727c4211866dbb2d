import DocumentModel

/// Pairs the claims of an article with its attributions by what their contents have in common, best pairs first.
struct AttributionMatch {
    /// For each claim the index of its attribution, or nil.
    private(set) var goldOfClaim: [Int?]
    /// For each attribution the index of its claim, or nil.
    private(set) var claimOfGold: [Int?]

    init(_ gold: [AnnotatedArticle.Attribution], _ found: [AnnotatedArticle.Attribution], least: Double = 0.5) {
        goldOfClaim = [Int?](repeating: nil, count: found.count)
        claimOfGold = [Int?](repeating: nil, count: gold.count)
        var pairs: [(share: Double, gold: Int, found: Int)] = []
        for (right, attribution) in gold.enumerated() {
            for (index, other) in found.enumerated() {
                let share = Self.share(attribution.content, other.content)
                if share >= least, share > 0 { pairs.append((share, right, index)) }
            }
        }
        for pair in pairs.sorted(by: { ($1.share, $0.gold, $0.found) < ($0.share, $1.gold, $1.found) })
        where claimOfGold[pair.gold] == nil && goldOfClaim[pair.found] == nil {
            claimOfGold[pair.gold] = pair.found
            goldOfClaim[pair.found] = pair.gold
        }
    }

    /// Bytes in common over bytes in either.
    static func share(_ first: Set<Span>, _ second: Set<Span>) -> Double {
        let common = first.reduce(0) { sum, span in
            sum + second.reduce(0) { $0 + max(0, min(span.end, $1.end) - max(span.begin, $1.begin)) }
        }
        let all = (first.reduce(0) { $0 + $1.count }) + (second.reduce(0) { $0 + $1.count }) - common
        return all == 0 ? 0 : Double(common) / Double(all)
    }

    /// Whether sources overlap, or neither attribution has one.
    static func sourceAgrees(_ gold: AnnotatedArticle.Attribution, _ found: AnnotatedArticle.Attribution) -> Bool {
        if gold.source.isEmpty { return found.source.isEmpty }
        return gold.source.contains { span in found.source.contains { $0.overlaps(span) } }
    }
}
