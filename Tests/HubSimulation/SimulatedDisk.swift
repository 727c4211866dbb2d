import Hub

/// A disk with a cache: what is synced outlives everything, what is cached the end of the hub, but not of the power.
struct SimulatedDisk {
    /// An item as the file has it.
    struct Record {
        let id: ItemID
        let payload: [UInt8]
        var outcome: Outcome?
        var charges: [Charge] = []
    }

    /// What the file says.
    struct Content {
        var records: [ItemKey: Record] = [:]
        var ids: Set<ItemID> = []
        var epoch: UInt64 = 0
        /// Failed tries by item and kind.
        var tries: [ItemID: [Charge.Kind: Int]] = [:]
        /// What the rules forbid and happened all the same.
        var violations: [String] = []

        var open: [ItemKey] { records.filter { $0.value.outcome == nil }.keys.sorted() }
    }

    private(set) var cached = Content()
    private(set) var synced = Content()
    let countsTwice: Bool

    init(mutation: Mutation?) { countsTwice = mutation == .countsTriesTwice }

    /// Writes a group into the cache; the receipt's flags.
    mutating func write(_ entries: [JournalEntry]) -> [Bool] {
        entries.flatMap { entry in
            if countsTwice, case .attempt = entry.write { _ = cached.make(entry) }
            return cached.make(entry)
        }
    }

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
    fileprivate mutating func make(_ entry: JournalEntry) -> [Bool] {
        switch entry.write {
        case .accept(let acceptance): return insert(acceptance.submissions, entry.payloads)
        case .expand(let key, _, let children):
            finish(key, .skipped(reason: "container"))
            return insert(children, entry.payloads)
        case .finish(let key, _, let outcome): finish(key, outcome)
        case .attempt(let key, let attempt): charge(key, attempt)
        case .scale: break
        case .reopen, .drop: violations.append("nobody asked for \(entry.write)")
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

    private mutating func finish(_ key: ItemKey, _ outcome: Outcome) {
        guard let record = records[key] else { return violations.append("item \(key.number) ended and never began") }
        if let first = record.outcome { violations.append("\(record.id) ended twice: \(first), then \(outcome)") }
        records[key]?.outcome = outcome
    }

    private mutating func charge(_ key: ItemKey, _ attempt: Attempt) {
        guard let id = records[key]?.id else { return violations.append("nobody is charged: \(attempt)") }
        records[key]?.charges.append(Charge(stage: UInt8(attempt.stage), kind: attempt.kind))
        tries[id, default: [:]][attempt.kind, default: 0] += 1
    }

    fileprivate var state: JournalState {
        JournalState(
            epoch: epoch, lastKey: records.keys.max() ?? ItemKey(0), counters: counters,
            open: open.compactMap { key in
                records[key].map { JournalState.Open(key: key, id: $0.id, byteCount: $0.payload.count) }
            },
            charges: records.compactMapValues { $0.outcome == nil && !$0.charges.isEmpty ? $0.charges : nil })
    }

    var counters: ItemCounters {
        var counters = ItemCounters(accepted: records.count)
        for record in records.values { if let outcome = record.outcome { counters.count(outcome) } }
        return counters
    }
}
