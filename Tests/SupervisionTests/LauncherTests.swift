import Foundation
import HubInterface
import PipelineConfiguration
import PipelineStage
import Records
import Supervision
import Synchronization
import TestSupport
import Testing

/// Starts small shell scripts in place of the hub and the workers.
@Suite(.serialized) struct LauncherTests {
    /// Ends at SIGTERM with status 0.
    static let patient = "trap 'exit 0' TERM; echo ready; while :; do sleep 0.05; done"

    static func launch(
        hub: String = patient, worker: String = patient, control: ScriptedHub, isBatch: Bool = true,
        sources: [SourceConfiguration] = [], interruptions: AsyncStream<Void> = AsyncStream { _ in }
    ) async -> (LaunchReport, [String]) {
        let written = Written()
        let launcher = Launcher(
            supervisor: Supervisor(plan: Supervisor.Plan(isBatch: isBatch, patience: [.extract: .seconds(20)])),
            sources: sources, hub: control,
            console: Console(style: Console.Style(isLive: false, isColoured: false)) { written.append($0) }
        ) { name in
            ProcessCommand(executable: "/bin/sh", arguments: ["-c", name == .hub ? hub : worker])
        }
        let report = await launcher.run(interruptions: interruptions)
        return (report, written.texts)
    }

    @Test func `a batch ends and leaves no process behind`() async {
        let control = ScriptedHub(open: 0)
        let (report, lines) = await Self.launch(control: control)
        #expect(report.outcome == .completed)
        #expect(lines.contains("hub         | ready\n"))
    }

    @Test func `sources are submitted before a batch ends`() async {
        let control = ScriptedHub(open: 0)
        let source = SourceConfiguration(location: .uri("file:///a"))
        let (report, _) = await Self.launch(control: control, sources: [source])
        #expect(report.outcome == .completed)
        #expect(control.state.withLock { $0.submitted.map(\.uri) } == ["file:///a"])
    }

    @Test func `a source that is not there ends the launch`() async {
        let source = SourceConfiguration(location: .path("/nowhere/at/all"))
        let (report, _) = await Self.launch(control: ScriptedHub(open: 1), sources: [source])
        let reason =
            "the source /nowhere/at/all cannot be read: No such file or directory; check the path and its permissions"
        #expect(report.outcome == .failed(reason: reason, status: 66))
    }

    @Test func `an interruption drains`() async {
        let control = ScriptedHub(open: 1)
        let (interruptions, sender) = AsyncStream<Void>.makeStream()
        sender.yield()
        let (report, _) = await Self.launch(control: control, isBatch: false, interruptions: interruptions)
        #expect(report.outcome == .drained)
    }

    @Test func `a crashed worker is reported with its last lines`() async {
        let control = ScriptedHub(open: 1)
        let (interruptions, sender) = AsyncStream<Void>.makeStream()
        async let launch = Self.launch(
            worker: "echo about to crash >&2; kill -SEGV $$", control: control, isBatch: false,
            interruptions: interruptions)
        while control.state.withLock({ $0.exits.isEmpty }) { await Task.yield() }
        sender.yield()
        let (report, _) = await launch
        #expect(report.outcome == .drained)
        let exit = control.state.withLock { $0.exits.first }
        #expect(exit?.signal == 11)
        #expect(exit?.isIntended == false)
        #expect(exit?.standardError == ["about to crash"])
    }

    /// As `swift-backtrace` would, when the process that it looks at is killed.
    @Test func `what a killed worker leaves in its group ends`() async throws {
        let control = ScriptedHub(open: 1)
        let (interruptions, sender) = AsyncStream<Void>.makeStream()
        async let launch = Self.launch(
            worker: "sleep 600 & echo $!; kill -KILL $$", control: control, isBatch: false,
            interruptions: interruptions)
        while control.state.withLock({ $0.exits.isEmpty }) { await Task.yield() }
        sender.yield()
        _ = await launch
        let left = control.state.withLock { $0.exits.compactMap { $0.standardError.first } }
        #expect(!left.isEmpty)
        try await Eventually.holds("\(left) end") { left.allSatisfy { !Self.isRunning($0) } }
    }

    /// Whether there is such a process that nobody has ended.
    private static func isRunning(_ processID: String) -> Bool {
        let text = try? String(contentsOfFile: "/proc/\(processID)/stat", encoding: .utf8)
        return text.map { !$0.contains(") Z ") } ?? false
    }
}
