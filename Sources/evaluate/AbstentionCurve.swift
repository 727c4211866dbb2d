import DocumentModel
import Evaluation

/// What precision and recall become when only attributions of a confidence are kept, and whether confidence is calibrated.
///
/// An attribution is right if half its content and its source are. The names of sources stand in it whatever their
/// confidence.
struct AbstentionCurve {
    private var judged: [(confidence: Double, isRight: Bool)] = []
    private var gold = 0
    private var named = NamedSourceCurve()

    init(_ documents: [(AnnotatedArticle, [Claim])]) {
        for (article, claims) in documents {
            let claims = claims.filter { article.attribution($0) != nil }
            let found = claims.compactMap(article.attribution)
            let match = AttributionMatch(article.attributions, found)
            gold += article.attributions.count
            for (index, claim) in claims.enumerated() {
                let right = match.goldOfClaim[index].map { article.attributions[$0] }
                let isRight = right.map { AttributionMatch.sourceAgrees($0, found[index]) } ?? false
                judged.append((claim.confidence ?? 0, isRight))
                guard claim.attribution.last?.source?.name != nil else { continue }
                named.add(
                    confidence: claim.confidence ?? 0, isRight ? .right : right == nil ? .unclaimed : .anothers)
            }
        }
    }

    var lines: [String] {
        let steps = stride(from: 0.0, to: 0.95, by: 0.1).map { least in
            let kept = judged.filter { $0.confidence >= least }
            let score = Score(correct: kept.count(where: \.isRight), predicted: kept.count, gold: gold)
            return score.line("at-confidence-\(Score.format(least))")
        }
        return named.lines + steps + bins + ["calibration-error \(Score.format(100 * error)) %"]
    }

    /// In each tenth of confidence: the mean confidence, and the share that is right.
    private var bins: [String] {
        byTenth.map { tenth, entries in
            let mean = entries.reduce(0) { $0 + $1.confidence } / Double(entries.count)
            let right = Double(entries.count(where: \.isRight)) / Double(entries.count)
            return "confidence-\(Score.format(mean)) \(Score.format(100 * right)) % right of \(entries.count)"
        }
    }

    /// The expected calibration error: how far the two are apart on average.
    private var error: Double {
        byTenth.reduce(0) { sum, tenth in
            let entries = tenth.entries
            let gap = entries.reduce(0) { $0 + $1.confidence - ($1.isRight ? 1 : 0) }
            return sum + abs(gap) / Double(max(1, judged.count))
        }
    }

    private var byTenth: [(tenth: Int, entries: [(confidence: Double, isRight: Bool)])] {
        Dictionary(grouping: judged) { min(9, Int($0.confidence * 10)) }
            .map { (tenth: $0.key, entries: $0.value) }.sorted { $0.tenth < $1.tenth }
    }
}
