import PipelineStage

extension StageFailure {
    static func tooLarge(bytes: Int?, limit: Int) -> StageFailure {
        StageFailure(
            kind: .permanent, code: "too-large",
            message: "the document takes \(bytes.map { "\($0)" } ?? "more than \(limit)") bytes and the limit is "
                + "\(limit): split it, or raise stages.ingest.maximumBytes")
    }

    static func unreadable(_ path: String, reason: String, hint: String) -> StageFailure {
        StageFailure(
            kind: .permanent, code: "file-unreadable", message: "cannot read \(path): \(reason): \(hint)")
    }

    static func malformedRecord(_ uri: String, reason: String) -> StageFailure {
        let parts = uri.split(separator: "#L", maxSplits: 1)
        let line = parts.count == 2 ? Int(parts[1]) : nil
        return StageFailure(
            kind: .permanent, code: "malformed-record",
            message: line.map { "\(parts[0]):\($0): \(reason)" } ?? "\(uri): \(reason)",
            location: line.map { "line \($0)" })
    }
}
