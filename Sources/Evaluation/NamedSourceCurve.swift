/// What it costs to leave sources of little confidence without a name: how many stay named, and how many of those are
/// right.
public struct NamedSourceCurve: Sendable {
    /// What a named source turns out to be.
    public enum Outcome: Sendable {
        /// The one who claims.
        case right
        /// Somebody else claims this.
        case anothers
        /// Nobody has annotated such a claim.
        case unclaimed
    }

    private var sources: [(confidence: Double, outcome: Outcome)] = []

    /// Creates a curve without sources.
    public init() {}

    /// Adds a named source.
    public mutating func add(confidence: Double, _ outcome: Outcome) { sources.append((confidence, outcome)) }

    /// A line for each least confidence, 0 to 0.95 in steps of 0.05.
    public var lines: [String] {
        stride(from: 0.0, to: 0.97, by: 0.05).map { least in
            let kept = sources.filter { $0.confidence >= least }
            func share(_ outcome: Outcome) -> String {
                Score.format(100 * Double(kept.count { $0.outcome == outcome }) / Double(max(1, kept.count)))
            }
            let coverage = Score.format(100 * Double(kept.count) / Double(max(1, sources.count)))
            return "named-sources-at-\(Score.format(least)) \(share(.right)) % right"
                + " (\(share(.anothers)) another's, \(share(.unclaimed)) no claim, \(coverage) % of \(sources.count) named)"
        }
    }
}
