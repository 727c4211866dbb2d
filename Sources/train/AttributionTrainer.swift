import LanguageModels
import NaturalLanguage

/// Trains cues and roles on a corpus, then judges what they find in documents that they have not seen.
struct AttributionTrainer {
    let seed: UInt64
    var folds = 3
    var cues = LogisticTrainer()
    var roles = RoleTrainer()

    /// Cues and roles alone.
    func finder(_ entries: [AttributionCorpus.Entry]) -> AttributionModel {
        var model = AttributionModel()
        cues.train(entries.flatMap { cueExamples($0, model) }, &model.cues, seed: seed)
        roles.train(entries.flatMap { roleExamples($0, model) }, &model, seed: seed)
        return model
    }

    private func cueExamples(_ entry: AttributionCorpus.Entry, _ model: AttributionModel) -> [LogisticTrainer.Example] {
        let heads = Set(entry.gold.compactMap(\.head))
        return entry.learner.candidates(model).map { .init(rows: $0.rows, holds: heads.contains($0.token)) }
    }

    private func roleExamples(_ entry: AttributionCorpus.Entry, _ model: AttributionModel) -> [RoleTrainer.Example] {
        entry.gold.compactMap { gold in
            guard let head = gold.head, !gold.content.isEmpty else { return nil }
            let instance = entry.learner.instance(head: head, model)
            var roles = [AttributionModel.Role](repeating: .outside, count: instance.tokens.count)
            func set(_ ranges: [Range<Int>], _ role: AttributionModel.Role) {
                for token in ranges.joined() where instance.tokens.contains(token) {
                    roles[token - instance.tokens.lowerBound] = role
                }
            }
            set(gold.content, .content)
            set(gold.source, .source)
            set(gold.cue, .cue)
            roles[head - instance.tokens.lowerBound] = .cue
            return .init(instance: instance, roles: roles)
        }
    }

    /// The whole model: each fold is judged by a finder that has not seen it.
    func model(_ entries: [AttributionCorpus.Entry]) -> AttributionModel {
        var judged: [LogisticTrainer.Example] = []
        for fold in 0..<folds {
            var finder = finder(entries.indices.filter { $0 % folds != fold }.map { entries[$0] })
            finder.cueThreshold = Self.cueThreshold
            finder.threshold = 0
            for index in entries.indices where index % folds == fold { judged += examples(entries[index], finder) }
        }
        var model = finder(entries)
        model.cueThreshold = Self.cueThreshold
        model.threshold = Self.threshold
        var trainer = LogisticTrainer()
        trainer.dropout = 0.2
        trainer.train(judged, &model.acceptance, seed: seed)
        return model
    }

    static let cueThreshold: Float = -1.5
    static let threshold: Float = 0.35

    private func examples(_ entry: AttributionCorpus.Entry, _ model: AttributionModel) -> [LogisticTrainer.Example] {
        entry.learner.predictions(model).map { prediction in
            .init(rows: prediction.rows, holds: entry.gold.contains { Agreement.holds(prediction, $0) })
        }
    }
}
