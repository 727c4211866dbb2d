import PipelineStage

/// What extract can be told by `pipeline.yaml`.
struct ExtractSettings: Hashable, Sendable {
    /// The most words of a document: what bounds the memory of a worker.
    var maximumWords = 250_000

    init(_ settings: [String: String]) throws(StageFailure) {
        for name in settings.keys.sorted() where name != "maximumWords" {
            throw Self.fault("extract has no setting \"\(name)\": it has maximumWords")
        }
        guard let value = settings["maximumWords"] else { return }
        guard let words = Int(value), words > 0 else {
            throw Self.fault("maximumWords is \"\(value)\": give a whole number above 0, such as \(maximumWords)")
        }
        maximumWords = words
    }

    private static func fault(_ message: String) -> StageFailure {
        StageFailure(kind: .permanent, code: "bad-settings", message: message)
    }
}

extension StageFailure {
    static func tooManyWords(limit: Int) -> StageFailure {
        StageFailure(
            kind: .permanent, code: "too-many-words",
            message: "the document has more than \(limit) words, signs and numbers counted: split it, or raise "
                + "stages.extract.maximumWords, and expect a worker to take more memory")
    }
}
