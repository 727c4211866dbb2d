import Hub
import HubInterface
import PipelineConfiguration
import Platform
import StageRuntime

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
        let leases = hub.books.leases.holdings.count
        if core.leaseCount != leases {
            violations.append("the hub counts \(core.leaseCount) leases, \(leases) were given and not ended")
        }
        // While a group is at the disk, the file is ahead of the core.
        guard hub.group.isEmpty else { return }
        for key in disk.cached.open where !core.holds(key) { violations.append("item \(key.number) is lost") }
    }

    private mutating func checkMemory(_ core: HubCore, _ bytes: Int) {
        let queues = core.payloadBytesInFlight
        if queues > bound.queues {
            violations.append("\(queues) bytes are in flight, lint says that \(bound.queues) are the most")
        }
        let machines = workers.compactMap(\.process?.machine)
        let inboxes = machines.reduce(0) { $0 + $1.heldBytes }
        if inboxes > bound.inboxes {
            violations.append("workers hold \(inboxes) bytes, lint says that \(bound.inboxes) are the most")
        }
        // What is at work is decoded beside, and may become as large as an output can be.
        let work = machines.reduce(0) { $0 + $1.bytesAtWork } + machines.count { $0.bytesAtWork > 0 } * 1_000
        if queues + inboxes + work > bound.total {
            violations.append("\(queues + inboxes + work) bytes are held, lint says that \(bound.total) are the most")
        }
        if bytes > core.payloadBytesInFlight + core.payloadBytesWaiting + 3_000 {
            violations.append("the hub holds \(bytes) bytes, and accounts for fewer")
        }
    }

    /// After everything that happens.
    mutating func checkBooks() {
        heal()
        violations += disk.cached.violations + (hub?.books.violations ?? [])
        for id in promised where !disk.cached.ids.contains(id) {
            violations.append("item \(id.low) was taken on, and the disk has not heard of it")
        }
        for (id, tries) in disk.cached.tries {
            for (charge, count) in tries { checkCharge(id, charge, count) }
        }
        for record in disk.cached.records.values { checkChildren(record) }
    }

    /// Where a container has ended, all that came out of it is taken on.
    private mutating func checkChildren(_ record: SimulatedDisk.Record) {
        guard case .skipped(let reason)? = record.outcome, reason != SimulatedDisk.Content.dropped else { return }
        for child in item(Int(record.id.low)).children where !disk.cached.ids.contains(SimulatedItem.id(child)) {
            violations.append("item \(record.id.low) has ended, and item \(child), which came out of it, is lost")
        }
    }

    /// The item of a number; those that came out of a container are good.
    func item(_ number: Int) -> SimulatedItem {
        number > items.count ? SimulatedItem(number: number, kind: .good) : items[number - 1]
    }

    /// Only what was at work alone is charged with a crash, and only where it was.
    private mutating func checkCharge(_ id: ItemID, _ charge: Charge, _ count: Int) {
        let kind = item(Int(id.low)).kind
        let most =
            switch charge.kind {
            case .crash: deaths[id]?[Int(charge.stage), default: 0] ?? 0
            case .transient: failures[id, default: 0]
            case .timeLimit: kind == .endless ? 100 : 0
            case .permanent: kind == .broken || kind == .grows ? 100 : 0
            }
        guard count > most else { return }
        violations.append("item \(id.low) is charged with \(count) times \(charge.kind), it was \(most) times")
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
        let dead = hub.core.core.stageStatuses(now: now).map(\.dead)
        if dead != dead.indices.map({ disk.cached.dead[$0, default: 0] }) {
            violations.append("the hub counts \(dead) dead by stage, the disk \(disk.cached.dead)")
        }
        if hub.payloads.byteCount != 0 { violations.append("\(hub.payloads.byteCount) bytes are never let go") }
    }

    private mutating func checkEnd(_ record: SimulatedDisk.Record) {
        guard let outcome = record.outcome else { return }
        let item = item(Int(record.id.low))
        switch outcome {
        case .stored:
            guard !ledger.contains(item.id) else { break }
            violations.append("item \(item.number) is stored, and the ledger has not heard of it")
        case .skipped(SimulatedDisk.Content.dropped): if dropped.contains(item.id) { return }
        // Without a launcher nobody knows who has killed a worker: three times at work is death.
        case .dead: if !profile.hasLauncher, deaths[item.id]?.values.contains(where: { $0 >= 3 }) == true { return }
        case .skipped: break
        }
        if !item.isRight(outcome) { violations.append("item \(item.number), \(item.kind), ended as \(outcome)") }
    }
}
