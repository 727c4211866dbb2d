import Failpoints
import Foundation
import TestSupport

/// A batch in which something goes wrong: it is launched again where its launcher ends, and stopped processes go on.
struct FaultRun {
    /// Longer than the silence after which the hub, and a worker, hold each other for lost.
    private static let stopTime = Duration.milliseconds(1_600)

    let pipeline: Pipeline
    let environment: [String: String]
    /// Where something fails; nil where nothing does.
    var fault: Failpoint?
    /// The file that appears when a process hangs for good; nil where none does.
    var hang: String?

    /// Runs until a launch ends well.
    func run() async throws {
        for isLast in [false, true] {
            let launch = try pipeline.start("hearsay", ["launch"], environment: environment)
            let status = try await end(launch, killedFor: isLast ? nil : hang)
            // Half of the launchers are succeeded before the children of the dead one have ended.
            if hang != nil { try await othersEndSoon(launch) }
            if status == 0 || fault.map({ $0.description.count % 2 == 0 }) == true { try await othersEnd(launch) }
            if status == 0 { return }
            guard endsLaunches, !isLast else {
                throw Eventually.Failure(
                    description: "launch ends with \(status):\n\(launch.standardError.suffix(4_000))")
            }
        }
    }

    /// Whether a launch may end with it: its own, or a hub that has never answered.
    private var endsLaunches: Bool {
        if case .launch? = fault { return true }
        return hang != nil || fault == .hub(.begin)
    }

    private func end(_ launch: ChildProcess, killedFor hang: String?) async throws -> Int32 {
        var stopped: [Int32: ContinuousClock.Instant] = [:]
        try await Eventually.holds("the launch ends\n\(launch.standardError.suffix(4_000))") {
            guard launch.isRunning else { return true }
            // What hangs does so until its launcher is no more: none of the others can end it.
            if let hang, FileManager.default.fileExists(atPath: hang) { kill(launch.processID, SIGKILL) }
            for (_, process) in pipeline.processes() where Self.isStopped(process) {
                let since = stopped[process] ?? .now
                stopped[process] = since
                if .now - since >= Self.stopTime { kill(process, SIGCONT) }
            }
            return false
        }
        return try await launch.status()
    }

    private func othersEnd(_ launch: ChildProcess) async throws {
        try await Eventually.holds("all end: \(pipeline.processes())\n\(launch.standardError.suffix(4_000))") {
            pipeline.processes().isEmpty
        }
    }

    /// Ten seconds after its launcher nothing of a pipeline is left, whatever hangs in it.
    private func othersEndSoon(_ launch: ChildProcess) async throws {
        for _ in 0..<100 where !pipeline.processes().isEmpty { try await Task.sleep(for: .milliseconds(100)) }
        let left = pipeline.processes()
        guard !left.isEmpty else { return }
        throw Eventually.Failure(description: "10 s after the launcher: \(left)\n\(launch.standardError.suffix(4_000))")
    }

    /// The state that follows the name in /proc/PID/stat (proc(5)).
    static func isStopped(_ process: Int32) -> Bool {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return false }
        return text.split(separator: ")").last?.split(separator: " ").first == "T"
    }
}
