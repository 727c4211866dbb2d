/// Brings together what the rules and what the network say of a sentence's end.
struct BoundaryThresholds {
    /// The least score (a logit) of the network for an end where a mark hardly ever ends a sentence.
    var unlikely: Float = 2
    /// The same where the rules say nothing.
    var open: Float = 0.5
    /// The same where the rules say that a sentence ends.
    var likely: Float = -2

    /// Whether a sentence ends.
    func ends(_ verdict: BoundaryVerdict, score: Float) -> Bool {
        switch verdict {
        case .never: false
        case .unlikely: score > unlikely
        case .open: score > open
        case .likely: score > likely
        case .always: true
        }
    }
}
