import Hub

/// An item with a fate of its own.
struct SimulatedItem: Hashable {
    enum Kind: Hashable, CaseIterable {
        case good
        /// Fails in extract as often as is allowed, then passes.
        case flaky
        /// Extract fails for now, each time.
        case hopeless
        /// Crashes whoever works on it, at one stage.
        case crashesIngest
        case crashesExtract
        case crashesStore
        /// Extract never comes to an end with it.
        case endless
        /// Extract fails for good.
        case broken
        /// Extract makes more of it than the hub takes.
        case grows
        /// Ingest finds nothing in it.
        case empty
        /// Ingest finds three items in it.
        case container
    }

    let number: Int
    let kind: Kind

    var id: ItemID { Self.id(number) }
    var submission: (id: ItemID, uri: String) { (id, "test:\(number)") }

    static func id(_ number: Int) -> ItemID { ItemID(high: 7, low: UInt64(number)) }

    /// Bytes that name the item, as long as wanted.
    static func payload(_ number: Int, count: Int) -> [UInt8] {
        [UInt8(number & 255), UInt8(number >> 8)] + [UInt8](repeating: 0, count: max(0, count - 2))
    }

    static func number(_ payload: [UInt8]) -> Int { payload.count < 2 ? 0 : Int(payload[0]) | Int(payload[1]) << 8 }

    func crashes(at stage: String) -> Bool {
        switch kind {
        case .crashesIngest: stage == "ingest"
        case .crashesExtract: stage == "extract"
        case .crashesStore: stage == "store"
        default: false
        }
    }

    /// Whether it ends as dead.
    var isBad: Bool {
        switch kind {
        case .crashesIngest, .crashesExtract, .crashesStore, .endless, .broken, .grows, .hopeless: true
        case .good, .flaky, .empty, .container: false
        }
    }

    /// What comes out of a container: two new items, and one that is there already.
    var children: [Int] { kind == .container ? [100 + number, 200 + number, 1] : [] }

    /// How it is to end.
    func isRight(_ outcome: Outcome) -> Bool {
        switch (kind, outcome) {
        case (.good, .stored), (.flaky, .stored), (.empty, .skipped), (.container, .skipped): true
        case (_, .dead): isBad
        default: false
        }
    }
}
