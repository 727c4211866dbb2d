import DocumentModel
import Evaluation

/// Exact source, cue and content spans, and whole attributions, counted as shared/eval does; and who speaks the
/// direct quotations that both have.
struct AttributionScores {
    private var source = Score()
    private var cue = Score()
    private var content = Score()
    private var overlap = Score()
    private var whole = Score()
    private var directSpeakers = Score()

    mutating func add(_ article: AnnotatedArticle, _ claims: [Claim]) {
        let gold = article.attributions
        let pairs = claims.compactMap { claim in article.attribution(claim).map { (claim, $0) } }
        let found = pairs.map(\.1)
        Self.add(&source, gold.map(\.source), found.map(\.source))
        Self.add(&cue, gold.map(\.cue), found.map(\.cue))
        Self.add(&content, gold.map(\.content), found.map(\.content))
        let match = AttributionMatch(gold, found)
        for (index, right) in match.goldOfClaim.enumerated() {
            overlap.predicted += 1
            whole.predicted += 1
            guard let right else { continue }
            overlap.correct += 1
            whole.correct += AttributionMatch.sourceAgrees(gold[right], found[index]) ? 1 : 0
            if pairs[index].0.quotation == .direct { directSpeakers.count(speaks(pairs[index].0, gold[right])) }
        }
        overlap.gold += gold.count
        whole.gold += gold.count
    }

    /// Whether the words of the one who claims overlap with those of the gold source; any do where that names none.
    private func speaks(_ claim: Claim, _ gold: AnnotatedArticle.Attribution) -> Bool {
        guard let span = claim.attribution.last?.source?.span, span.begin < span.end else { return false }
        return gold.source.isEmpty || gold.source.contains { $0.overlaps(span) }
    }

    private static func add(_ score: inout Score, _ gold: [Set<Span>], _ found: [Set<Span>]) {
        let gold = gold.reduce(into: Set<Span>()) { $0.formUnion($1) }
        let found = found.reduce(into: Set<Span>()) { $0.formUnion($1) }
        score.gold += gold.count
        score.predicted += found.count
        score.correct += gold.intersection(found).count
    }

    var lines: [String] {
        [
            source.line("source.exact"), cue.line("cue.exact"), content.line("content.exact"),
            overlap.line("content.overlap"), whole.line("content.overlap-and-source"),
            directSpeakers.accuracyLine("direct-speakers"),
        ]
    }
}
