import Hub
import Platform

/// The hub's process: the core, and what its shell holds.
struct SimulatedHub {
    /// Tells one run from the next.
    let run: Int
    var core: MutatedCore
    var books: HubBooks
    var payloads = PayloadStore()
    var outbox = Outbox()
    var addresses = AddressBook()
    var forgotten: [PeerID] = []
    /// Changes that the disk has not been given.
    var entries: [JournalEntry] = []
    /// Changes that the disk is at.
    var group: [JournalEntry] = []
    var flags: [Bool] = []
    /// Wait before the disk is tried again.
    var retry = Duration.seconds(1)
    /// Stopped by SIGSTOP until then.
    var hungUntil = MonotonicTime(nanoseconds: 0)
    var timer: MonotonicTime?
}
