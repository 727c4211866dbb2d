/// How an item ended.
package enum Outcome: Hashable, Sendable {
    case stored(documentID: String)
    case skipped(reason: String)
    case dead(reason: String)
}
