/// Brings together what the rules and what the network say of a sentence's end.
struct BoundaryThresholds {
    /// The least score (a logit) of the network for an end where a mark hardly ever ends a sentence.
    var unlikely: Float = 2
    /// The same where the rules say nothing.
    var open: Float = 0.5
    /// The same after a name alone.
    var lone: Float = 6
    /// The same where the rules say that a sentence ends.
    var likely: Float = -2

    /// Whether a sentence ends; `isName` says that it would be of one name alone ("Kim | Yo Jong left").
    func ends(_ verdict: BoundaryVerdict, score: Float, isName: @autoclosure () -> Bool) -> Bool {
        switch verdict {
        case .never: false
        case .unlikely: score > unlikely
        case .open: score > open && (score > lone || !isName())
        case .likely: score > likely
        case .always: true
        }
    }
}
