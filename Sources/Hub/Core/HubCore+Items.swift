import DequeModule
import HubInterface
import Platform

/// Items change their state; queues and counts follow.
extension HubCore {
    /// Changes an item and keeps the counts right.
    mutating func update(_ key: ItemKey, _ change: (inout OpenItem) -> Void) {
        guard var item = items[key] else { return }
        count(item, by: -1)
        change(&item)
        count(item, by: 1)
        items[key] = item
    }

    mutating func count(_ item: OpenItem, by sign: Int) {
        switch item.state {
        case .ready, .alone: stages[item.stage].readyCount += sign
        case .leased: stages[item.stage].leasedCount += sign
        case .waiting: stages[item.stage].waitingCount += sign
        case .finishing: break
        }
        guard item.isInFlight else { return }
        inFlightDocuments += sign
        inFlightBytes += sign * item.input.byteCount
    }

    /// Puts an item at the end of its stage's queue.
    ///
    /// What was quarantined there under an earlier hub still is.
    mutating func enqueue(_ key: ItemKey) {
        guard let item = items[key] else { return }
        let isDangerous = item.blameCount >= Self.blamesBeforeQuarantine
        update(key) {
            $0.isSuspect = isDangerous
            $0.state = isDangerous ? .alone : .ready
        }
        if isDangerous { stages[item.stage].alone.append(key) } else { stages[item.stage].ready.append(key) }
    }

    /// Puts an item back where it came from: at the head of its stage's queue.
    mutating func requeue(_ key: ItemKey) {
        keepInJournal(key)
        guard let item = items[key] else { return }
        update(key) { $0.state = item.isSuspect ? .alone : .ready }
        if item.isSuspect { stages[item.stage].alone.prepend(key) } else { stages[item.stage].ready.prepend(key) }
    }

    /// Lets an item wait, then try again.
    mutating func postpone(_ key: ItemKey, by delay: Duration) {
        keepInJournal(key)
        let until = now + delay
        update(key) { $0.state = .waiting(until: until) }
        schedule(.retry(key), at: until)
    }

    /// Ends an item, as soon as the journal has it.
    mutating func end(_ key: ItemKey, _ outcome: Outcome) {
        guard let stage = beginEnd(key) else { return }
        write(.finish(key, stage: stage, outcome))
    }

    mutating func die(_ key: ItemKey, _ reason: String) {
        guard let item = items[key] else { return }
        note(.died(item.id, stage: stages[item.stage].settings.name, reason: reason))
        end(key, .dead(reason: reason))
    }

    /// Lets go of an item's input; the stage in which it ended.
    mutating func beginEnd(_ key: ItemKey) -> Int? {
        guard let item = items[key], item.state != .finishing else { return nil }
        release(item.input)
        update(key) {
            $0.state = .finishing
            $0.input = .journal(byteCount: 0)
        }
        return item.stage
    }

    /// An input of the first stage that waits again needs no memory: the journal has it.
    private mutating func keepInJournal(_ key: ItemKey) {
        guard let item = items[key], item.stage == 0, !item.input.isInJournal else { return }
        release(item.input)
        update(key) { $0.input = .journal(byteCount: item.input.byteCount) }
    }
}

extension OpenItem {
    /// Whether it is between its first lease and its end.
    var isInFlight: Bool {
        switch state {
        case .leased, .finishing: true
        case .ready, .alone, .waiting: stage > 0
        }
    }
}
