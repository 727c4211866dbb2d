import Glibc
package import Platform

/// The leases that a worker has started and not finished, where its next incarnation finds them, however it ends.
///
/// A few words of a memory-mapped file: the process id, then epoch and sequence of each lease, zeros where there is
/// none.
package final class CrumbFile {
    /// Why a worker cannot note what it starts; it does not begin without, or its crashes would have no cause.
    struct Refusal: Error, Hashable, CustomStringConvertible {
        let reason: PlatformError

        /// Whether the disk, a quota or the limit of file sizes leaves no room, which passes.
        var isLackOfRoom: Bool { [ENOSPC, EDQUOT, EFBIG].contains(reason.code) }

        var description: String {
            "cannot note what is started: \(reason); free space on the disk of the state folder, and make it writable"
        }
    }

    /// More leases than this at once are not written down; then nobody is charged with their crash.
    static let capacity = 256

    /// The process that wrote the file last; 0 where there was none.
    package let earlierProcessID: Int32
    /// What that process had started and not finished.
    package let unfinished: [Lease]

    private let file: MappedFile
    private var free: [Int]
    private var slots: [Lease: Int] = [:]

    /// Reads what the worker of this name before left in the folder.
    convenience init(folder: String, worker: String) throws(Refusal) {
        do throws(PlatformError) {
            try self.init(path: "\(folder)/\(worker)")
        } catch {
            throw Refusal(reason: error)
        }
    }

    /// Reads what the predecessor left.
    ///
    /// The file is the predecessor's until ``eraseAll(processID:)``.
    package init(path: String) throws(PlatformError) {
        file = try MappedFile(path: path, count: 1 + 2 * Self.capacity)
        earlierProcessID = Int32(truncatingIfNeeded: file[0])
        var unfinished: [Lease] = []
        for slot in 0..<Self.capacity where file[2 * slot + 2] != 0 {
            unfinished.append(Lease(epoch: file[2 * slot + 1], sequence: file[2 * slot + 2]))
        }
        self.unfinished = unfinished
        free = Array((0..<Self.capacity).reversed())
    }

    /// Makes the file this process's, with nothing started.
    package func eraseAll(processID: Int32) {
        for slot in 0..<Self.capacity { file[2 * slot + 2] = 0 }
        file[0] = UInt64(UInt32(bitPattern: processID))
        slots = [:]
        free = Array((0..<Self.capacity).reversed())
    }

    package func mark(_ leases: [Lease]) {
        for lease in leases {
            guard let slot = free.popLast() else { return }
            file[2 * slot + 1] = lease.epoch
            // Sequences begin with 1: the lease is there from here on.
            file[2 * slot + 2] = lease.sequence
            slots[lease] = slot
        }
    }

    package func erase(_ leases: [Lease]) {
        for lease in leases {
            guard let slot = slots.removeValue(forKey: lease) else { continue }
            file[2 * slot + 2] = 0
            free.append(slot)
        }
    }
}
