import DequeModule

/// The journal answers.
extension HubCore {
    /// Does what waited for changes to be on disk.
    mutating func confirm(_ receipt: JournalReceipt) {
        var flags = receipt.flags[...]
        for _ in 0..<receipt.count {
            guard let change = pending.popFirst() else { return }
            confirm(change, flags.prefix(change.flagCount))
            flags = flags.dropFirst(change.flagCount)
        }
    }

    private mutating func confirm(_ change: JournalWrite, _ flags: ArraySlice<Bool>) {
        switch change {
        case .accept(var acceptance):
            pendingBytes -= acceptance.byteCount
            admit(acceptance.submissions, flags)
            acceptance.settle(flags)
            answer(acceptance)
        case .expand(let key, let stage, let submissions):
            admit(submissions, flags)
            confirmEnd(of: key, at: stage, .skipped(reason: ""))
        case .finish(let key, let stage, let outcome): confirmEnd(of: key, at: stage, outcome)
        case .reopen(let request, let item): confirmReopen(item, request, isDone: flags.first ?? false)
        case .drop(let request, let item): confirmDrop(item, request, isDone: flags.first ?? false)
        case .attempt, .scale: break
        }
    }

    private mutating func confirmEnd(of key: ItemKey, at stage: Int, _ outcome: Outcome) {
        guard let item = items.removeValue(forKey: key) else { return }
        count(item, by: -1)
        counters.count(outcome)
        switch outcome {
        case .stored: break
        case .skipped: stages[stage].skipped += 1
        case .dead: stages[stage].dead += 1
        }
    }

    mutating func noteJournal(stalled reason: String?) {
        let wasStalled = journalStall != nil
        journalStall = reason
        guard wasStalled != (reason != nil) else { return }
        note(reason.map { .journalStalled(reason: $0) } ?? .journalRecovered)
    }
}
