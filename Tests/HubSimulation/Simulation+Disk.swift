import Hub
import Platform

/// The journal's thread and the disk below it: one group after the other, written, then synced.
extension Simulation {
    mutating func handToDisk() {
        guard let hub, hub.group.isEmpty, !hub.entries.isEmpty else { return }
        self.hub?.group = hub.entries
        self.hub?.entries = []
        plan(.written(run: hub.run), in: profile.commitMilliseconds)
    }

    /// The group is in the disk's cache, if there is room.
    mutating func write() {
        guard let hub, !hub.group.isEmpty else { return }
        guard diskFullUntil <= now else {
            trace.add(now, "disk: full")
            plan(.retryWriting(run: hub.run), in: Int(hub.retry.milliseconds)...Int(hub.retry.milliseconds))
            self.hub?.retry = min(.seconds(30), hub.retry * 2)
            return step(.journalStalled(reason: "the disk is full"))
        }
        self.hub?.retry = .seconds(1)
        let flags = disk.write(hub.group)
        self.hub?.flags = flags
        plan(.synced(run: hub.run), in: profile.commitMilliseconds)
    }

    mutating func sync() {
        guard let hub else { return }
        guard !isSyncBroken else {
            isSyncBroken = false
            // Nobody knows what of the group is on the disk now.
            return endHub(losingPower: true, because: "fsync failed: ends with status 74")
        }
        disk.sync()
        confirm(hub.group.count, hub.flags)
    }

    private mutating func confirm(_ count: Int, _ flags: [Bool]) {
        trace.add(now, "disk: \(count) changes are on disk")
        step(.journalStalled(reason: nil))
        hub?.group = []
        step(.journaled(JournalReceipt(count: count, flags: flags)))
        handToDisk()
    }
}

extension Duration {
    var milliseconds: Int64 { nanoseconds / 1_000_000 }
}
