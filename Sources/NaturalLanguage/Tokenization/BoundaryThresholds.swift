/// Brings together what the rules and what the network say of a sentence's end.
struct BoundaryThresholds {
    /// The least score (a logit) of the network for an end where the rules say that there is one.
    var end: Float = -2
    /// The same where the rules say nothing.
    var open: Float = 0.5
    /// The same where the rules say that there is none.
    var inside: Float = 4

    /// Whether a sentence ends.
    func ends(_ verdict: BoundaryVerdict, score: Float) -> Bool {
        switch verdict {
        case .inside: score > inside
        case .open: score > open
        case .end: score > end
        case .layout: true
        }
    }
}
