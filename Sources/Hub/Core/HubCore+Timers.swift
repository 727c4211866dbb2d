import HeapModule
import HubInterface
package import Platform

/// Time passes.
extension HubCore {
    /// When the core wants its next `tick`; nil where nothing is to come.
    package var nextDeadline: MonotonicTime? {
        guard let timer = timers.min?.time else { return nextSweep }
        return nextSweep.map { min($0, timer) } ?? timer
    }

    /// How often silence and time limits are looked for.
    var sweepInterval: Duration { .milliseconds(min(250, max(1, settings.silenceMilliseconds / 8))) }

    mutating func schedule(_ kind: HubTimer.Kind, at time: MonotonicTime) {
        lastTimer += 1
        timers.insert(HubTimer(time: time, order: lastTimer, kind: kind))
    }

    mutating func runTimers() {
        while let timer = timers.min, timer.time <= now {
            timers.removeMin()
            fire(timer)
        }
        if let time = nextSweep, time <= now { sweep() }
    }

    private mutating func fire(_ timer: HubTimer) {
        switch timer.kind {
        case .retry(let key):
            guard items[key]?.state == .waiting(until: timer.time) else { return }
            requeue(key)
        case .probe(let stage):
            guard let pause = stages[stage].pause, pause.nextProbe == timer.time else { return }
            stages[stage].pause?.isDue = true
        case .departure(let id): departAfterExit(id)
        case .verdict(let identity): decideWithoutLauncher(identity)
        }
    }

    /// Looks for peers that are silent, and for work that takes too long.
    private mutating func sweep() {
        let silence = Duration.milliseconds(settings.silenceMilliseconds)
        for peer in peers.values.sorted(by: { $0.id.number < $1.id.number }) {
            if now - peer.lastHeard >= silence {
                depart(peer.id, .silent)
            } else if peer.exit == nil, peer.leases.contains(where: { isOverdue($0, at: peer.lastHeard) }) {
                endOverdue(peer)
            }
        }
        nextSweep = peers.isEmpty ? nil : now + sweepInterval
    }

    /// Whether its worker lived when the time was over: one that is silent, like one whose end is known, may have crashed,
    /// and that is another verdict.
    private func isOverdue(_ sequence: UInt64, at lastHeard: MonotonicTime) -> Bool {
        guard let deadline = leases[sequence]?.deadline else { return false }
        return deadline <= lastHeard
    }
}
