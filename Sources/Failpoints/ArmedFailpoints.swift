import CPlatform
import Glibc
import Synchronization

/// The orders of this process, and how often it has passed which failpoint.
final class ArmedFailpoints: Sendable {
    private let orders: [FailpointOrder]
    /// Holds a file for each failpoint that has acted, which does not act again in any process, one of all passes, and
    /// one for each input that a stage was given, by process.
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
        // The input first: another thread may crash the process in between, and a pass that is noted has its input.
        if let input { keep(input, number: count) }
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

    /// Keeps an input that the process was given.
    private func keep(_ input: [UInt8], number: Int) {
        guard let folder else { return }
        let path = "\(folder)/input-\(getpid())-\(number)"
        let file = unsafe platform_open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        _ = unsafe write(file, input, input.count)
        close(file)
    }

    /// Whether no process with the same folder has acted there; from now on this one has, and its file says so.
    private func isFirst(_ point: Failpoint) -> Bool {
        guard let folder else { return true }
        let file = unsafe platform_open("\(folder)/\(point)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { return false }
        let line = Array("\(getpid())\n".utf8)
        _ = unsafe write(file, line, line.count)
        close(file)
        return true
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
