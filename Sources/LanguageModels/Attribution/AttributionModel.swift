/// The weights that find cues and what belongs to them (docs/models/attribution.md).
public struct AttributionModel: Sendable {
    /// What a token is in an attribution; the columns of ``roles``.
    public enum Role: UInt8, CaseIterable, Sendable {
        case outside = 0
        case source = 1
        case cue = 2
        case content = 3
    }

    /// Whether a token is the head of a cue: one column, a logit.
    public var cues: FeatureWeights
    /// What a token is to a cue: a column a role.
    public var roles: FeatureWeights
    /// What follows what: a column a pair of roles, `previous * 4 + next`.
    public var transitions: FeatureWeights
    /// Whether an attribution is right: one column, a logit.
    public var acceptance: FeatureWeights
    /// The least logit of a cue that is tried.
    public var cueThreshold: Float
    /// The least probability of an attribution that is kept.
    public var threshold: Float

    /// A model that knows nothing.
    public init() {
        cues = FeatureWeights(rows: 1 << 19, columns: 1)
        roles = FeatureWeights(rows: 1 << 20, columns: 4)
        transitions = FeatureWeights(rows: 1 << 16, columns: 16)
        acceptance = FeatureWeights(rows: 1 << 12, columns: 1)
        cueThreshold = 0
        threshold = 0.5
    }

    /// Reads a model of kind `attrib`.
    public init(_ file: ModelFile) throws(ModelError) {
        guard file.kind == "attrib" else { throw ModelError("its kind is \(file.kind), not attrib") }
        cues = try FeatureWeights(file, "cues", columns: 1)
        roles = try FeatureWeights(file, "roles", columns: 4)
        transitions = try FeatureWeights(file, "transitions", columns: 16)
        acceptance = try FeatureWeights(file, "acceptance", columns: 1)
        let thresholds = try file.floats("thresholds")
        guard thresholds.rows == 1, thresholds.columns == 2 else { throw ModelError("it must have two thresholds") }
        cueThreshold = thresholds[0, 0]
        threshold = thresholds[0, 1]
    }
}
