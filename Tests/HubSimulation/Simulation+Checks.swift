import Hub
import HubInterface
import Platform

/// What must hold.
extension Simulation {
    /// After every step of the hub.
    mutating func check() {
        guard let hub else { return }
        let core = hub.core.core
        // What dies while it waits for the first stage counts, too, until the disk has it.
        if core.inFlight > settings.inFlightDocuments + workers.count {
            violations.append("\(core.inFlight) items are in flight, \(settings.inFlightDocuments) are allowed")
        }
        checkMemory(core, hub.payloads.byteCount)
        if core.leaseCount != hub.book.count {
            violations.append("the hub counts \(core.leaseCount) leases, \(hub.book.count) were given and not ended")
        }
        // While a group is at the disk, the file is ahead of the core.
        guard hub.group.isEmpty, mutation != .skipsSync else { return }
        for key in disk.cached.open where !core.holds(key) { violations.append("item \(key.number) is lost") }
    }

    private mutating func checkMemory(_ core: HubCore, _ bytes: Int) {
        if core.payloadBytesInFlight > bound {
            violations.append("\(core.payloadBytesInFlight) bytes are in flight, lint says that \(bound) are the most")
        }
        if bytes > core.payloadBytesInFlight + core.payloadBytesWaiting + 3_000 {
            violations.append("the hub holds \(bytes) bytes, and accounts for fewer")
        }
    }

    /// After everything that happens.
    mutating func checkBooks() {
        heal()
        violations += disk.cached.violations + (hub?.book.violations ?? [])
        for id in promised where !disk.cached.ids.contains(id) {
            violations.append("item \(id.low) was taken on, and the disk has not heard of it")
        }
        for (id, tries) in disk.cached.tries {
            for (kind, count) in tries { checkCharge(id, kind, count) }
        }
    }

    /// Only what was started is charged, and only where it did it.
    private mutating func checkCharge(_ id: ItemID, _ kind: Charge.Kind, _ count: Int) {
        let most =
            switch kind {
            case .crash: deaths[id, default: 0]
            case .transient: failures[id, default: 0]
            case .timeLimit: items.contains { $0.id == id && $0.kind == .endless } ? 100 : 0
            case .permanent: items.contains { $0.id == id && ($0.kind == .broken || $0.kind == .grows) } ? 100 : 0
            }
        guard count > most else { return }
        violations.append("item \(id.low) is charged with \(count) times \(kind), it was \(most) times")
    }

    /// Whether the faults are over and everything has come to an end.
    var isDone: Bool {
        guard areFaultsOver, let hub, disk.cached.open.isEmpty, hub.entries.isEmpty, hub.group.isEmpty else {
            return false
        }
        return hub.core.core.inFlight == 0 && items.allSatisfy { promised.contains($0.id) }
    }

    /// When everything has come to an end.
    mutating func checkEnd() {
        guard let hub else { return }
        for record in disk.cached.records.values { checkEnd(record) }
        let counters = disk.cached.counters
        if hub.core.core.counters != counters {
            violations.append("the hub counts \(hub.core.core.counters), the disk \(counters)")
        }
        if hub.payloads.byteCount != 0 { violations.append("\(hub.payloads.byteCount) bytes are never let go") }
    }

    private mutating func checkEnd(_ record: SimulatedDisk.Record) {
        guard let outcome = record.outcome else { return }
        let number = Int(record.id.low)
        let item = number > items.count ? SimulatedItem(number: number, kind: .good) : items[number - 1]
        if case .stored = outcome, ledger[item.id] == nil {
            violations.append("item \(number) is stored, and the ledger has not heard of it")
        }
        // Without a launcher nobody knows who has killed a worker: three times at work is death.
        let isVictim = !profile.hasLauncher && deaths[item.id, default: 0] >= 3
        if case .dead = outcome, isVictim { return }
        if !item.isRight(outcome) { violations.append("item \(number), \(item.kind), ended as \(outcome)") }
    }
}
