import FoundationEssentials

/// What the kernel tells of processes that it killed for want of memory.
enum MemoryPressure {
    /// Processes killed on this machine since its start (`oom_kill` of /proc/vmstat); 0 where the kernel does not tell.
    static func kills() -> Int {
        guard let text = try? String(contentsOf: URL(filePath: "/proc/vmstat"), encoding: .utf8) else { return 0 }
        let line = text.split(separator: "\n").first { $0.hasPrefix("oom_kill ") }
        return line.flatMap { Int($0.dropFirst("oom_kill ".count)) } ?? 0
    }
}
