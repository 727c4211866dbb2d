import DocumentModel

/// How committed the claimer is to a claim, in AIDA's five values: what its cue says, then its hedges.
///
/// A negation inside of the claim belongs to what is claimed ("it would not meet the target" is claimed for certain);
/// false is what the claimer denies.
struct Commitment {
    /// How the claimer puts the claim.
    var stance: Stance
    /// Dictionary form of the cue.
    var lemma = ""
    /// Whether the cue is negated ("has not confirmed").
    var isCueNegated = false
    /// The kinds of the words that weaken the claim.
    var hedges: [String] = []
    /// Whether the claim is a question.
    var isQuestion = false
    /// Whether the claim is what somebody refuses to do ("refused to leave"), not what is said to be untrue.
    var isIntention = false

    var certainty: Claim.Certainty {
        let asks = stance == .ask && !isIntention
        if isQuestion || asks || isCueNegated || hedges.contains("IGNORANCE") { return .unknown }
        let isUncertain =
            [.suggest, .believe, .predict].contains(stance) || hedges.contains { !Self.neutral.contains($0) }
        if stance == .deny || stance == .reject && !isIntention || Self.doubts.contains(lemma) {
            return isUncertain ? .falseUncertain : .falseCertain
        }
        return isUncertain ? .trueUncertain : .trueCertain
    }

    /// Hedges on a number, and conditions: the claim is certain as it is worded.
    private static let neutral: Set<String> = ["APPROXIMATOR", "CONDITIONAL"]
    private static let doubts: Set<String> = ["doubt", "disbelieve", "question"]
}
