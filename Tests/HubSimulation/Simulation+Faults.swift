import Hub
import Platform
import StageRuntime

/// Something goes wrong.
extension Simulation {
    mutating func fault() {
        let index = Int.random(in: workers.indices, using: &random)
        let milliseconds = Int.random(in: 100...6_000, using: &random)
        let until = min(now + .milliseconds(milliseconds), MonotonicTime(nanoseconds: 13_000_000_000))
        switch Int.random(in: 0..<19, using: &random) {
        case 0: endHub(losingPower: false, because: "killed")
        case 1: endHub(losingPower: true, because: "the power is lost")
        case 2:
            trace.add(now, "hub: stopped for \(milliseconds) ms")
            hub?.hungUntil = until
        case 3, 4: end(index, signal: 9, isIntended: true, because: "killed")
        case 5, 6, 7: step(index, .stop)
        case 8, 9, 10:
            trace.add(now, "\(workers[index].name): stopped until \(until.nanoseconds / 1_000_000 - 1_000) ms")
            workers[index].process?.hungUntil = until
        case 11: workers[index].slowUntil = until
        case 12:
            trace.add(now, "\(workers[index].name): connection cut")
            reconnect(index, isNew: false)
        case 13: halve(index)
        case 14: diskFault(until)
        case 15, 16: administer()
        case 17: shutDown()
        default: dependencyFault(milliseconds)
        }
    }

    /// One direction of a connection, or both, lead nowhere from now on.
    private mutating func halve(_ index: Int) {
        guard let connection = workers[index].process?.connection else { return }
        trace.add(now, "\(workers[index].name): connection half open")
        if Bool.random(using: &random) { connections[connection]?.isDeafFromHub = true }
        if connections[connection]?.isDeafFromHub == false || Bool.random(using: &random) {
            connections[connection]?.isDeafToHub = true
        }
    }

    private mutating func diskFault(_ until: MonotonicTime) {
        if Bool.random(using: &random) { diskFullUntil = until } else { isSyncBroken = true }
    }

    private mutating func dependencyFault(_ milliseconds: Int) {
        if Bool.random(using: &random) {
            isLedgerAway.toggle()
            trace.add(now, "the ledger is \(isLedgerAway ? "away" : "back")")
        } else if let run = hub?.run, isHubAwake {
            step(.drain)
            plan(.resume(run: run), in: milliseconds...milliseconds)
        }
    }

    /// From the end of the faults on everything works again.
    mutating func heal() {
        guard areFaultsOver else { return }
        profile.heal()
        isLedgerAway = false
        isSyncBroken = false
    }
}
