import Hub

/// A disk that keeps what was committed, and loses the rest with the hub.
struct VirtualJournal {
    struct Record {
        let id: ItemID
        let byteCount: Int
        var outcome: Outcome?
        var charges: [Charge] = []
    }

    private(set) var records: [ItemKey: Record] = [:]
    /// Crash charges by item, for the check that only the guilty are charged.
    private(set) var crashes: Set<ItemID> = []
    /// What the rules forbid and happened all the same.
    private(set) var violations: [String] = []
    private var ids: Set<ItemID> = []
    private var epoch: UInt64 = 0

    var open: [ItemKey] { records.filter { $0.value.outcome == nil }.keys.sorted() }

    /// Commits changes; the receipt's flags.
    mutating func commit(_ changes: [JournalWrite]) -> [Bool] {
        changes.flatMap { change -> [Bool] in
            switch change {
            case .accept(let acceptance): return insert(acceptance.submissions)
            case .expand(let key, _, let children):
                finish(key, .skipped(reason: "container"))
                return insert(children)
            case .finish(let key, _, let outcome): finish(key, outcome)
            case .attempt(let key, let attempt): charge(key, attempt)
            case .reopen, .drop, .scale: violations.append("nobody asked for \(change)")
            }
            return []
        }
    }

    /// What a hub finds that starts now.
    mutating func begin() -> JournalState {
        epoch += 1
        var counters = ItemCounters(accepted: records.count)
        for record in records.values { if let outcome = record.outcome { counters.count(outcome) } }
        return JournalState(
            epoch: epoch, lastKey: records.keys.max() ?? ItemKey(0), counters: counters,
            open: open.compactMap { key in
                records[key].map { JournalState.Open(key: key, id: $0.id, byteCount: $0.byteCount) }
            },
            charges: records.compactMapValues { $0.outcome == nil && !$0.charges.isEmpty ? $0.charges : nil })
    }

    private mutating func insert(_ submissions: [Submission]) -> [Bool] {
        submissions.map { submission in
            guard let id = submission.id, ids.insert(id).inserted else { return false }
            records[submission.key] = Record(id: id, byteCount: submission.payload.byteCount)
            return true
        }
    }

    private mutating func finish(_ key: ItemKey, _ outcome: Outcome) {
        if records[key] == nil || records[key]?.outcome != nil { violations.append("item \(key.number) ended twice") }
        records[key]?.outcome = outcome
    }

    private mutating func charge(_ key: ItemKey, _ attempt: Attempt) {
        records[key]?.charges.append(Charge(stage: UInt8(attempt.stage), kind: attempt.kind))
        if attempt.kind == .crash, let id = records[key]?.id { crashes.insert(id) }
    }
}
