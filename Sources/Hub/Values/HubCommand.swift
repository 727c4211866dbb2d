/// What the hub says to a peer.
package enum HubCommand: Hashable, Sendable {
    /// The shell adds intervals and the stage's settings, which never change.
    case welcome(stage: Int?, greeting: UInt32 = 0)
    case reject(Rejection, message: String, Lease?)
    case accepted(request: UInt64, [Verdict], reason: String)
    case job(Job)
    case cancel(Lease)
    case drain
    case bye
    case pong
}
