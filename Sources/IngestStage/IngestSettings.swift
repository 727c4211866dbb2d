import PipelineStage

/// What ingest can be told by `pipeline.yaml`.
struct IngestSettings: Hashable, Sendable {
    /// The largest document that is read, in bytes, after decompression.
    var maximumBytes = 20 * 1024 * 1024
    /// ISO 639-1 codes of the languages that go on; documents in others are skipped.
    var languages = ["en"]

    /// The largest JSON Lines file: each of its lines is a document of its own.
    var maximumContainerBytes: Int { maximumBytes > Int.max / 16 ? Int.max : maximumBytes * 16 }
}

extension IngestSettings {
    init(_ settings: [String: String]) throws(StageFailure) {
        for name in settings.keys.sorted() where !["maximumBytes", "languages"].contains(name) {
            throw Self.fault("ingest has no setting \"\(name)\": it has maximumBytes and languages")
        }
        if let value = settings["maximumBytes"] { maximumBytes = try Self.bytes(value) }
        if let value = settings["languages"] { languages = try Self.codes(value) }
    }

    private static func bytes(_ value: String) throws(StageFailure) -> Int {
        guard let bytes = Int(value), bytes > 0 else {
            throw fault("maximumBytes is \"\(value)\": give a whole number of bytes above 0, such as 20971520")
        }
        return bytes
    }

    private static func codes(_ value: String) throws(StageFailure) -> [String] {
        let codes = value.split { $0 == "," || $0 == " " }.map(String.init)
        guard !codes.isEmpty, codes.allSatisfy({ (2...3).contains($0.utf8.count) }) else {
            throw fault("languages is \"\(value)\": give ISO 639-1 codes separated by commas, such as en,uk")
        }
        return codes
    }

    private static func fault(_ message: String) -> StageFailure {
        StageFailure(kind: .permanent, code: "bad-settings", message: message)
    }
}
