import Hub

/// How far each item has come: every result that the hub has taken leads on, and none happens again.
///
/// The store's ledger passes over what it has already. So a document may be given to the store again where its DONE
/// was lost, and then changes nothing; once the hub has taken the DONE, the item is never given out again.
struct ProgressBook {
    private let settings: [String]
    private let maximumBytes: Int
    /// Stages in which items are, where it is not the first.
    private var stages: [ItemKey: Int] = [:]
    private var ended: Set<ItemKey> = []
    /// Results of this step that end their item.
    private var due: [ItemKey: WorkResult] = [:]
    private(set) var violations: [String] = []

    init(stages: [String], maximumBytes: Int) {
        settings = stages
        self.maximumBytes = maximumBytes
    }

    mutating func note(_ changes: [LeaseChange], _ effects: [HubEffect], reopened: [DeadItem]) {
        due = [:]
        for key in reopened.map(\.key) {
            ended.remove(key)
            stages[key] = nil
        }
        for case .ended(let holding, .done(let result)) in changes { take(result, holding) }
        for effect in effects {
            switch effect {
            case .journal(.finish(let key, _, let outcome)): finish(key, outcome)
            case .journal(.expand(let key, _, let children)): expand(key, children)
            default: break
            }
        }
        for case .given(let holding) in changes { check(holding) }
        for key in due.keys { violations.append("item with key \(key.number) was done, and the hub does not end it") }
    }

    private mutating func take(_ result: WorkResult, _ holding: Holding) {
        switch result {
        case .output(let payload):
            if payload.byteCount <= maximumBytes { stages[holding.key] = holding.stage + 1 }
        case .stored, .skipped, .children: due[holding.key] = result
        }
    }

    private mutating func finish(_ key: ItemKey, _ outcome: Outcome) {
        ended.insert(key)
        switch (outcome, due.removeValue(forKey: key)) {
        case (.stored(let document), .stored(let told)?) where document == told: break
        case (.skipped(let reason), .skipped(let told)?) where reason == told: break
        case (.dead, nil): break
        default: violations.append("item with key \(key.number) ends as \(outcome), and nobody has said so")
        }
    }

    private mutating func expand(_ key: ItemKey, _ children: [Submission]) {
        ended.insert(key)
        guard case .children(let told)? = due.removeValue(forKey: key), told.map(\.id) == children.map(\.id) else {
            return violations.append("what came out of the item with key \(key.number) is not what it ends with")
        }
    }

    private mutating func check(_ holding: Holding) {
        if ended.contains(holding.key) {
            violations.append("item \(holding.id.low) is given to \(settings[holding.stage]) after its end was taken")
        }
        let stage = stages[holding.key, default: 0]
        guard stage != holding.stage else { return }
        violations.append("item \(holding.id.low) is in \(settings[stage]), and given to \(settings[holding.stage])")
    }
}
