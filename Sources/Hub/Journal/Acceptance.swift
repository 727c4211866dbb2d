/// Items that somebody submitted together, on their way into the journal.
package struct Acceptance: Hashable, Sendable {
    /// Who waits for the answer.
    package enum Origin: Hashable, Sendable {
        case peer(PeerID, request: UInt64)
        case request(RequestID)
    }

    package var origin: Origin
    /// Those that the hub would take.
    package var submissions: [Submission]
    /// One for each item submitted; `refused` is final, `accepted` is until the journal finds a duplicate.
    package var verdicts: [Verdict]
    /// Why some are refused.
    package var reason: String

    package init(origin: Origin, submissions: [Submission], verdicts: [Verdict], reason: String = "") {
        self.origin = origin
        self.submissions = submissions
        self.verdicts = verdicts
        self.reason = reason
    }
}
