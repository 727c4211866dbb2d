import TestSupport

/// One `kill -9`: of whom, and when.
struct Kill: CustomStringConvertible {
    /// What has to be before it.
    enum Moment {
        /// The launcher has been started.
        case started
        /// So many items have ended.
        case ended(Int)
    }

    /// An executable of the pipeline; `hearsay` is the launcher.
    var victim: String
    var moment: Moment
    /// Time after the moment.
    var delay: Duration
    /// Of a launcher: whether the next one is started before the children of the killed one have ended.
    var isSucceededAtOnce: Bool

    var description: String { "\(victim) \(delay) after \(moment)\(isSucceededAtOnce ? ", succeeded at once" : "")" }

    /// The same soon after the beginning, for a run that was over before its moment.
    var early: Self {
        var kill = self
        kill.moment = .ended(0)
        return kill
    }

    /// Everybody several times; the launcher and the hub most often.
    private static let victims = [
        "hearsay", "hearsay", "hearsay", "hearsay", "hearsay-hub", "hearsay-hub", "hearsay-hub", "hearsay-hub",
        "hearsay-ingest", "hearsay-ingest", "hearsay-ingest", "hearsay-extract", "hearsay-extract", "hearsay-extract",
        "hearsay-normalize", "hearsay-normalize", "hearsay-normalize", "hearsay-store", "hearsay-store",
        "hearsay-store",
    ]

    /// Twenty kills in four rounds, each spread over a run of so many items.
    static func rounds(items: Int, _ random: inout SplitMix64) -> [[Self]] {
        let order = victims.shuffled(using: &random)
        return stride(from: 0, to: order.count, by: 5).map { first in
            order[first..<first + 5].enumerated().map { index, victim in
                let share = (Double(index) + Double.random(in: 0..<1, using: &random)) / 5
                // Every other run begins with one before the hub may have said anything.
                let isAtStart = index == 0 && Bool.random(using: &random)
                return Self(
                    victim: victim, moment: isAtStart ? .started : .ended(Int(share * Double(items))),
                    delay: .milliseconds(Int.random(in: 0..<(isAtStart ? 500 : 50), using: &random)),
                    isSucceededAtOnce: Bool.random(using: &random))
            }
        }
    }
}
