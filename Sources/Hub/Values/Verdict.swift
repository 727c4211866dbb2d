/// What the hub says to one submission.
package enum Verdict: Hashable, Sendable {
    case accepted
    case duplicate
    case refused
}
