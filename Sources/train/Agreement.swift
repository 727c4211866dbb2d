import NaturalLanguage

/// Whether an attribution that was found is one that people marked.
enum Agreement {
    /// Half of the content's tokens in common, and the source overlaps (or neither has one).
    static func holds(_ prediction: Prediction, _ gold: AttributionCorpus.Gold) -> Bool {
        share(prediction, gold) >= 0.5 && sourceAgrees(prediction, gold)
    }

    static func share(_ prediction: Prediction, _ gold: AttributionCorpus.Gold) -> Double {
        let found = Set(prediction.content.joined())
        let right = Set(gold.content.joined())
        return Double(found.intersection(right).count) / Double(max(1, found.union(right).count))
    }

    static func sourceAgrees(_ prediction: Prediction, _ gold: AttributionCorpus.Gold) -> Bool {
        guard let source = prediction.source else { return gold.source.isEmpty }
        return gold.source.contains { $0.overlaps(source) }
    }
}
