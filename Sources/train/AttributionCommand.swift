import ArgumentParser
import LanguageModels
import NaturalLanguage

/// `train attribution CORPUS`: cues, roles and confidence.
struct AttributionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attribution", abstract: "Train who says what on articles with marked attributions.")

    @Argument(help: "JSON lines with id, text and attributions (source, cue, content: spans of code points).")
    var corpus: String

    @Option(help: "Where the model file is written.")
    var out: String?

    @Option(help: "The same kind of file, to score on.")
    var dev: String?

    @Option(help: "The seed of the order of examples.")
    var seed: UInt64 = 1

    @Option(help: "Only so many documents.")
    var limit = Int.max

    func run() throws {
        let clock = ContinuousClock()
        var last = clock.now
        func say(_ text: String) { print("\(text) [\(last.duration(to: clock.now))]"); last = clock.now }
        let entries = Array(try AttributionCorpus(path: corpus).entries.prefix(limit))
        say("\(entries.count) documents, \(entries.reduce(0) { $0 + $1.gold.count }) attributions")
        let trainer = AttributionTrainer(seed: seed)
        let model = trainer.model(entries)
        say("trained with seed \(seed)")
        if let out { try model.file(provenance: provenance(entries)).write(to: out) }
        guard let dev else { return }
        let held = try AttributionCorpus(path: dev).entries
        for threshold in stride(from: Float(0.2), to: 0.75, by: 0.05) {
            var kept = model
            kept.threshold = threshold
            var scores = AttributionScores()
            for entry in held { scores.add(entry, entry.learner.predictions(kept)) }
            say("confidence \(threshold): \(scores.line)")
        }
    }

    private func provenance(_ entries: [AttributionCorpus.Entry]) -> [String] {
        [
            "name: Hearsay attribution model for English",
            "trained by: the Hearsay project, with `train attribution`; no pre-trained weights",
            "annotated data: PolNeAR train, \(entries.count) articles (hashed features alone)", "seed: \(seed)",
        ]
    }
}

extension AttributionModel {
    /// The model as a file of kind `attrib`.
    func file(provenance: [String]) -> ModelFileWriter {
        var file = ModelFileWriter(kind: "attrib")
        file.add("cues", cues)
        file.add("roles", roles)
        file.add("transitions", transitions)
        file.add("acceptance", acceptance)
        file.add("thresholds", [cueThreshold, threshold])
        file.add("provenance", provenance)
        return file
    }
}
