/// A try that did not succeed, as far as deciding on the next one needs it; the journal keeps the whole story.
package struct Charge: Hashable, Sendable {
    package enum Kind: UInt8, Hashable, Sendable {
        case transient
        case permanent
        case crash
        case timeLimit

        /// Whether the item is held to be a danger to its worker.
        var isBlame: Bool { self == .crash || self == .timeLimit }

        /// The kind as `ItemStatus.Attempt` says it.
        package var name: String {
            switch self {
            case .transient: "transient"
            case .permanent: "permanent"
            case .crash: "crash"
            case .timeLimit: "time-limit"
            }
        }
    }

    package var stage: UInt8
    package var kind: Kind

    package init(stage: UInt8, kind: Kind) {
        self.stage = stage
        self.kind = kind
    }
}
