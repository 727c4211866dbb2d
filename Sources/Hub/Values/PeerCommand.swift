/// What a peer says to the hub.
package enum PeerCommand: Hashable, Sendable {
    case hello(Hello)
    case submit(request: UInt64, [Submission])
    case credit(Credit)
    case start(Lease)
    case progress(Lease)
    case done(Lease, Cost, WorkResult)
    case fail(Lease, Failure)
    case giveBack(Lease)
    case drain
    case bye
    case ping
    case pong
    /// A command that only the hub may say, or none at all.
    case unknown
}
