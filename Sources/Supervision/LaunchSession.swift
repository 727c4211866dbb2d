import Failpoints
import HubInterface
import PipelineStage
import Platform
import Synchronization

/// Carries out what the supervisor decides.
final class LaunchSession: Sendable {
    private struct State {
        var supervisor: Supervisor
        var processIDs: [ProcessName: Int] = [:]
        var meter = ProgressMeter()
        var nextLine: MonotonicTime?
        var report = LaunchReport(outcome: .killed, status: nil, dead: [], skipped: [])
    }

    /// Time between two lines of progress where there is no live line.
    private static let lineInterval = Duration.seconds(5)

    private let launcher: Launcher
    private let inbox: AsyncStream<SupervisionEvent>.Continuation
    private let state: Mutex<State>

    init(_ launcher: Launcher, _ inbox: AsyncStream<SupervisionEvent>.Continuation) {
        self.launcher = launcher
        self.inbox = inbox
        state = Mutex(State(supervisor: launcher.supervisor))
    }

    /// Takes events until the supervisor says that all has ended.
    func loop(_ events: AsyncStream<SupervisionEvent>, in group: inout TaskGroup<Void>) async -> LaunchReport {
        perform(state.withLock { $0.supervisor.begin(now: .now) }, in: &group)
        for await event in events {
            note(event)
            let actions = state.withLock { $0.supervisor.step(event, now: .now) }
            perform(actions, in: &group)
            if case .finish(let outcome)? = actions.last {
                return state.withLock { state in
                    state.report.outcome = outcome
                    return state.report
                }
            }
        }
        return state.withLock { $0.report }
    }

    /// Asks the hub what it is doing.
    func poll() async {
        do {
            inbox.yield(.status(try await launcher.hub.status()))
        } catch {
            inbox.yield(.silent)
        }
    }

    private func note(_ event: SupervisionEvent) {
        switch event {
        case .started(let name, let processID):
            state.withLock { $0.processIDs[name] = processID }
            Failpoint.launch(name == .hub ? .hubStarted : .workerStarted).reach()
        case .exited(let name, _): state.withLock { $0.processIDs[name] = nil }
        case .status(let status): show(status)
        default: break
        }
    }

    private func show(_ status: HubStatus) {
        let (line, isDue) = state.withLock { state in
            let now = MonotonicTime.now
            state.report.status = status
            let isDue = state.nextLine.map { now >= $0 } ?? false
            if isDue || state.nextLine == nil { state.nextLine = now + Self.lineInterval }
            return (state.meter.line(status, now: now), isDue)
        }
        launcher.console.progress(line, isDue: isDue)
    }

    private func perform(_ actions: [SupervisionAction], in group: inout TaskGroup<Void>) {
        for action in actions { perform(action, in: &group) }
    }

    private func perform(_ action: SupervisionAction, in group: inout TaskGroup<Void>) {
        switch action {
        case .start(let name): group.addTask { await self.run(name) }
        case .terminate(let name):
            Failpoint.launch(name == .hub ? .stoppingHub : .stoppingWorkers).reach()
            send(15, to: name)
        case .kill(let name): send(9, to: name)
        case .report(let exit): group.addTask { await self.report(exit) }
        case .scale(let stage, let workers):
            group.addTask { try? await self.launcher.hub.scaleAutomatically(stage.rawValue, to: workers) }
        case .submit: group.addTask { await self.submit() }
        case .drain: group.addTask { try? await self.launcher.hub.drain() }
        case .summarize: group.addTask { await self.summarize() }
        case .say(let text): launcher.console.say(text)
        case .finish: break
        }
    }

    private func run(_ name: ProcessName) async {
        do {
            let exit = try await ChildProcess.run(launcher.command(name)) { [inbox] processID in
                inbox.yield(.started(name, processID: processID))
            } line: { [console = launcher.console] line in
                console.log(name, line)
            }
            inbox.yield(.exited(name, exit))
        } catch {
            inbox.yield(.notStarted(name, reason: "\(launcher.command(name).executable): \(error)"))
        }
    }

    private func send(_ signal: Int32, to name: ProcessName) {
        guard let processID = state.withLock({ $0.processIDs[name] }) else { return }
        ChildProcess.send(signal, to: processID)
    }

    private func report(_ exit: WorkerExit) async {
        // A hub that is away cannot be told; it learns of the loss by silence, and charges nobody.
        try? await launcher.hub.report(exit)
    }

    private func submit() async {
        do {
            Failpoint.launch(.beforeSubmit).reach()
            try await launcher.sources.submitAll()
            Failpoint.launch(.afterSubmit).reach()
            inbox.yield(.submitted)
            await launcher.sources.watch()
        } catch {
            inbox.yield(.notSubmitted(reason: "\(error)"))
        }
    }

    private func summarize() async {
        let hub = launcher.hub
        Failpoint.launch(.summarizing).reach()
        let dead = (try? await hub.dead()) ?? []
        let skipped = await SkipReasons.count(hub)
        let status = try? await hub.status()
        state.withLock { state in
            state.report.dead = dead
            state.report.skipped = skipped
            state.report.status = status ?? state.report.status
        }
        inbox.yield(.summarized)
    }
}
