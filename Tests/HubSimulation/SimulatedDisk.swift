import Hub

/// A disk with a cache: what is synced outlives everything, what is cached the end of the hub, but not of the power.
///
/// A group of changes is there as a whole or not at all, whatever of its bytes is: SQLite takes what follows the last
/// commit whose checksums are right for nothing (https://www.sqlite.org/walformat.html).
struct SimulatedDisk {
    /// An item as the file has it.
    struct Record {
        let id: ItemID
        let payload: [UInt8]
        var outcome: Outcome?
        /// Where it ended.
        var stage = 0
        var charges: [Charge] = []
    }

    /// What the file says.
    struct Content {
        var records: [ItemKey: Record] = [:]
        var ids: Set<ItemID> = []
        var epoch: UInt64 = 0
        /// Failed tries so far, forgiven ones too.
        var tries: [ItemID: [Charge: Int]] = [:]
        /// Workers that an operator asked for.
        var workers: [Int: Int] = [:]
        /// What the rules forbid and happened all the same.
        var violations: [String] = []

        var open: [ItemKey] { records.filter { $0.value.outcome == nil }.keys.sorted() }
    }

    private(set) var cached = Content()
    private(set) var synced = Content()

    /// Writes a group into the cache; the receipt's flags.
    mutating func write(_ entries: [JournalEntry]) -> [Bool] { entries.flatMap { cached.make($0) } }

    mutating func sync() { synced = cached }

    /// The cache is gone.
    mutating func loseCache() { cached = synced }

    /// What a hub finds that starts now.
    mutating func begin() -> JournalState {
        cached.epoch += 1
        sync()
        return cached.state
    }
}

extension SimulatedDisk.Content {
    /// Why an item ended that an operator did not want any more.
    static let dropped = "dropped by operator"

    fileprivate mutating func make(_ entry: JournalEntry) -> [Bool] {
        switch entry.write {
        case .accept(let acceptance): return insert(acceptance.submissions, entry.payloads)
        case .expand(let key, let stage, let children):
            finish(key, stage, .skipped(reason: "container"))
            return insert(children, entry.payloads)
        case .finish(let key, let stage, let outcome): finish(key, stage, outcome)
        case .attempt(let key, let attempt): charge(key, attempt)
        case .scale(let stage, let count): workers[stage] = count
        case .reopen(_, let item): return [change(item.key, nil)]
        case .drop(_, let item): return [change(item.key, .skipped(reason: Self.dropped))]
        }
        return []
    }

    private mutating func insert(_ submissions: [Submission], _ payloads: [[UInt8]]) -> [Bool] {
        zip(submissions, payloads).map { submission, payload in
            guard let id = submission.id, ids.insert(id).inserted else { return false }
            records[submission.key] = SimulatedDisk.Record(id: id, payload: payload)
            return true
        }
    }

    /// An operator has seen that an item is dead, and wants something else.
    private mutating func change(_ key: ItemKey, _ outcome: Outcome?) -> Bool {
        guard case .dead? = records[key]?.outcome else { return false }
        records[key]?.outcome = outcome
        records[key]?.charges = []
        return true
    }

    private mutating func finish(_ key: ItemKey, _ stage: Int, _ outcome: Outcome) {
        guard let record = records[key] else { return violations.append("item \(key.number) ended and never began") }
        if let first = record.outcome { violations.append("\(record.id) ended twice: \(first), then \(outcome)") }
        records[key]?.outcome = outcome
        records[key]?.stage = stage
    }

    private mutating func charge(_ key: ItemKey, _ attempt: Attempt) {
        guard let id = records[key]?.id else { return violations.append("nobody is charged: \(attempt)") }
        let charge = Charge(stage: UInt8(clamping: attempt.stage), kind: attempt.kind)
        records[key]?.charges.append(charge)
        tries[id, default: [:]][charge, default: 0] += 1
    }

    fileprivate var state: JournalState {
        JournalState(
            epoch: epoch, lastKey: records.keys.max() ?? ItemKey(0), counters: counters,
            dead: dead,
            open: open.compactMap { key in
                records[key].map { JournalState.Open(key: key, id: $0.id, byteCount: $0.payload.count) }
            },
            charges: records.compactMapValues { $0.outcome == nil && !$0.charges.isEmpty ? $0.charges : nil },
            workers: workers)
    }

    /// Dead items by stage.
    var dead: [Int: Int] {
        records.values.reduce(into: [:]) { dead, record in
            if case .dead? = record.outcome { dead[record.stage, default: 0] += 1 }
        }
    }

    var counters: ItemCounters {
        var counters = ItemCounters(accepted: records.count)
        for record in records.values { if let outcome = record.outcome { counters.count(outcome) } }
        return counters
    }
}
