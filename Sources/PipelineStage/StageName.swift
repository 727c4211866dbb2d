/// The stages of the pipeline, in order.
public enum StageName: String, Hashable, Sendable, Codable, CaseIterable, Comparable {
    case ingest
    case extract
    case normalize
    case store

    /// The stage that takes what this one gives; nil after the last.
    public var next: StageName? {
        let all = Self.allCases
        return all.firstIndex(of: self).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
    }

    /// Orders by place in the pipeline.
    public static func < (left: StageName, right: StageName) -> Bool {
        let all = Self.allCases
        return (all.firstIndex(of: left) ?? 0) < (all.firstIndex(of: right) ?? 0)
    }
}
