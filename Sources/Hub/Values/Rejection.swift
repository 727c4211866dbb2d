/// Why the hub refuses a frame; the raw value is the code on the wire and the label in the metrics.
package enum Rejection: String, Hashable, Sendable, CaseIterable {
    case helloFirst = "hello-first"
    case version
    case unknownStage = "unknown-stage"
    case malformed
    case staleLease = "stale-lease"
    case notYours = "not-yours"
    case tooLarge = "too-large"
    case tooManyPeers = "too-many-peers"
    case draining
    case unknownCommand = "unknown-command"
    /// The frame came before: it is passed over, and the peer is told nothing.
    case repeated
}
