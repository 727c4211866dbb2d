import LanguageModels
import NaturalLanguage

/// Exact source, cue and content spans and whole attributions, as precision, recall and F1.
struct AttributionScores {
    private var counts: [String: (correct: Int, predicted: Int, gold: Int)] = [:]

    mutating func add(_ entry: AttributionCorpus.Entry, _ predictions: [Prediction]) {
        count("source", predictions.compactMap(\.source), entry.gold.flatMap(\.source))
        count("cue", predictions.map(\.cue), entry.gold.flatMap(\.cue))
        count("content", predictions.flatMap(\.content), entry.gold.flatMap(\.content))
        let heads = Set(predictions.map(\.head)).intersection(entry.gold.compactMap(\.head)).count
        add("head", heads, predictions.count, entry.gold.count)
        var used = Set<Int>()
        var contents = 0
        var whole = 0
        for prediction in predictions {
            let best = entry.gold.indices.filter { !used.contains($0) }
                .max { Agreement.share(prediction, entry.gold[$0]) < Agreement.share(prediction, entry.gold[$1]) }
            guard let best, Agreement.share(prediction, entry.gold[best]) >= 0.5 else { continue }
            used.insert(best)
            contents += 1
            whole += Agreement.sourceAgrees(prediction, entry.gold[best]) ? 1 : 0
        }
        add("overlap", contents, predictions.count, entry.gold.count)
        add("whole", whole, predictions.count, entry.gold.count)
    }

    private mutating func count(_ name: String, _ predicted: [Range<Int>], _ gold: [Range<Int>]) {
        let (predicted, gold) = (Set(predicted), Set(gold))
        add(name, predicted.intersection(gold).count, predicted.count, gold.count)
    }

    private mutating func add(_ name: String, _ correct: Int, _ predicted: Int, _ gold: Int) {
        let old = counts[name] ?? (0, 0, 0)
        counts[name] = (old.correct + correct, old.predicted + predicted, old.gold + gold)
    }

    var line: String {
        ["head", "source", "cue", "content", "overlap", "whole"].map { name in
            let count = counts[name] ?? (0, 0, 1)
            let precision = 100 * count.correct / max(1, count.predicted)
            let f1 = 2000 * count.correct / max(1, count.predicted + count.gold)
            return "\(name) \(f1 / 10).\(f1 % 10) (P\(precision) R\(100 * count.correct / max(1, count.gold)))"
        }.joined(separator: "  ")
    }
}
