/// Items by state, as they are on disk: accepted = stored + skipped + dead + open.
package struct ItemCounters: Hashable, Sendable {
    package var accepted: Int
    package var stored: Int
    package var skipped: Int
    package var dead: Int

    package init(accepted: Int = 0, stored: Int = 0, skipped: Int = 0, dead: Int = 0) {
        self.accepted = accepted
        self.stored = stored
        self.skipped = skipped
        self.dead = dead
    }

    package var open: Int { accepted - stored - skipped - dead }

    /// Counts the end of an item.
    package mutating func count(_ outcome: Outcome) {
        switch outcome {
        case .stored: stored += 1
        case .skipped: skipped += 1
        case .dead: dead += 1
        }
    }
}
