import CPlatform
import Glibc
import Synchronization

/// The orders of this process, and how often it has passed which failpoint.
final class ArmedFailpoints: Sendable {
    private let orders: [FailpointOrder]
    /// Holds a file for each failpoint that has acted, which does not act again in any process, and one of all passes.
    private let folder: String?
    private let passes = Mutex<[Failpoint: Int]>([:])

    init(_ orders: [FailpointOrder], folder: String?) {
        self.orders = orders
        self.folder = folder
    }

    /// Passes a failpoint; true where the operation is to fail.
    func pass(_ point: Failpoint, input: [UInt8]?) -> Bool {
        let count = passes.withLock { passes in
            passes[point, default: 0] += 1
            return passes[point] ?? 0
        }
        note(point)
        let due = orders.first { order in
            guard order.point == point else { return false }
            guard let words = order.words else { return order.pass == count && isFirst(point) }
            return input?.firstRange(of: words) != nil
        }
        return due.map { act($0.action, at: point) } ?? false
    }

    private func note(_ point: Failpoint) {
        guard let folder else { return }
        let file = unsafe platform_open("\(folder)/passes", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        let line = Array("\(point) \(getpid())\n".utf8)
        _ = unsafe write(file, line, line.count)
        close(file)
    }

    /// Whether no process with the same folder has acted there.
    private func isFirst(_ point: Failpoint) -> Bool {
        guard let folder else { return true }
        let file = unsafe platform_open("\(folder)/\(point)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if file >= 0 { close(file) }
        return file >= 0
    }

    private func act(_ action: FailpointAction, at point: Failpoint) -> Bool {
        if action != .error { tell("failpoint \(point): \(action.rawValue)") }
        switch action {
        case .kill: kill(getpid(), SIGKILL)
        case .stop: kill(getpid(), SIGSTOP)
        case .exit: _exit(1)
        case .abort: abort()
        case .segv: platform_fault()
        case .delay: sleep(1)
        case .error: return true
        case .hang: while true { sleep(1_000) }
        case .memory: takeAllMemory()
        }
        return false
    }

    /// Takes memory to the limit of the process (setrlimit(2)); without one it would take that of the machine.
    private func takeAllMemory() {
        guard platform_limits_memory() == 1 else {
            return tell("no memory is taken: the process has no limit (ulimit -v)")
        }
        var taken: [[UInt8]] = []
        while true { taken.append([UInt8](repeating: UInt8(truncatingIfNeeded: taken.count), count: 16 << 20)) }
    }

    private func tell(_ text: String) {
        let line = Array("\(text)\n".utf8)
        _ = unsafe write(2, line, line.count)
    }
}
