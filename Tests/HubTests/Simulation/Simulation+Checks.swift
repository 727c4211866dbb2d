import Hub

/// What must hold after every step.
extension Simulation {
    mutating func check() {
        violations += journal.violations
        for worker in workers where worker.held > SimulatedWorker.capacity {
            violations.append("\(worker.name) holds \(worker.held) jobs, its credit was \(SimulatedWorker.capacity)")
        }
        guard let core else { return }
        if core.inFlight > 6 { violations.append("\(core.inFlight) items are in flight, 6 are allowed") }
        for key in journal.open where !core.holds(key) { violations.append("item \(key.number) is lost") }
        for id in journal.crashes where id != Self.id(1) && id != Self.id(2) {
            violations.append("item \(id) was charged with a crash and is innocent")
        }
        for (key, record) in journal.records { checkEnd(key, record) }
    }

    /// Bad items die, good ones do not.
    private mutating func checkEnd(_ key: ItemKey, _ record: VirtualJournal.Record) {
        let bad = [1, 2, 3].map { Self.id($0) }
        switch record.outcome {
        case .dead(let reason) where !bad.contains(record.id): violations.append("item \(key.number) died: \(reason)")
        case .stored where bad.contains(record.id): violations.append("item \(key.number) cannot be stored")
        default: break
        }
    }
}
