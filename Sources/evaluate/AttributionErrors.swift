import DocumentModel

/// Counts errors by what kind they are and by how the words are given.
struct AttributionErrors {
    private var counts: [String: Int] = [:]

    init(_ documents: [(AnnotatedArticle, [Claim])]) {
        for (article, claims) in documents {
            let claims = claims.filter { article.attribution($0) != nil }
            let found = claims.compactMap(article.attribution)
            let match = AttributionMatch(article.attributions, found, least: 0)
            for (index, gold) in article.attributions.enumerated() {
                guard let claim = match.claimOfGold[index] else {
                    count("missed", gold.source.isEmpty ? "without-source" : "with-source")
                    continue
                }
                compare(gold, found[claim], claims[claim].quotation.rawValue.lowercased())
            }
            for (index, claim) in claims.enumerated() where match.goldOfClaim[index] == nil {
                count("invented", claim.quotation.rawValue.lowercased())
            }
        }
    }

    private mutating func compare(
        _ gold: AnnotatedArticle.Attribution, _ found: AnnotatedArticle.Attribution, _ quotation: String
    ) {
        if gold.cue != found.cue { count("cue", gold.cue.isDisjoint(with: found.cue) ? "other" : "edges") }
        if gold.source != found.source {
            let kind =
                gold.source.isEmpty
                ? "invented"
                : found.source.isEmpty ? "missed" : AttributionMatch.sourceAgrees(gold, found) ? "edges" : "wrong"
            count("source-\(kind)", quotation)
        }
        guard gold.content != found.content else { return }
        let share = AttributionMatch.share(gold.content, found.content)
        count(share >= 0.5 ? "content-edges" : "content-wrong", quotation)
    }

    private mutating func count(_ kind: String, _ detail: String) {
        counts["errors.\(kind).\(detail)", default: 0] += 1
    }

    var lines: [String] { counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value) errors" } }
}
