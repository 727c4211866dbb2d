import HubInterface
public import PipelineStage
public import Platform

/// Decides what a launch does: a value that is told events and answers with actions; it has no clock and no process.
public struct Supervisor: Sendable {
    /// What does not change during a launch.
    public struct Plan: Hashable, Sendable {
        /// Whether the launch ends when everything that was submitted has ended.
        public var isBatch: Bool
        /// How long a worker of each stage may take to end after SIGTERM.
        public var patience: [StageName: Duration]

        /// Creates a plan.
        public init(isBatch: Bool, patience: [StageName: Duration]) {
            self.isBatch = isBatch
            self.patience = patience
        }
    }

    enum Phase: Hashable, Sendable {
        case startingHub
        case running
        /// Waits for the hub to say that nothing is on its way.
        case draining(nextWord: MonotonicTime)
        /// Waits for the summary.
        case summarizing
        case stoppingWorkers
        case stoppingHub
        case ended
    }

    let plan: Plan
    var phase = Phase.startingHub
    var outcome = LaunchOutcome.completed
    var processes: [ProcessName: SupervisedProcess] = [:]
    var status: HubStatus?
    /// The stages whose number of workers is chosen by load.
    var autoscalers: [StageName: Autoscaler] = [:]
    /// When an interrupted launch stops waiting for what is on its way.
    var drainDeadline: MonotonicTime?
    /// Whether the last question to the hub was answered.
    var isHubAnswering = false
    /// Answers that must come in before one was asked for after the submission; nil until everything is submitted.
    var answersUntilFresh: Int?
    /// Stages that have finished an input during this launch.
    var provenStages: Set<String> = []

    /// Creates a supervisor; `begin` gives the first actions.
    public init(plan: Plan) { self.plan = plan }

    /// The first actions: start the hub.
    public mutating func begin(now: MonotonicTime) -> [SupervisionAction] { start(.hub, now: now) }

    /// Takes an event and answers with what is to be done.
    public mutating func step(_ event: SupervisionEvent, now: MonotonicTime) -> [SupervisionAction] {
        guard phase != .ended else { return [] }
        return switch event {
        case .started(let name, let processID): started(name, processID)
        case .notStarted(let name, let reason): notStarted(name, reason, now: now)
        case .exited(let name, let exit): exited(name, exit, now: now)
        case .status(let status): told(status, now: now)
        case .silent: silent(now: now)
        case .submitted: submitted()
        case .notSubmitted(let reason): stop(.failed(reason: reason, status: 66), now: now)
        case .summarized: phase == .summarizing ? stopWorkers(now: now) : []
        case .interrupted: interrupted(now: now)
        case .tick: tick(now: now)
        }
    }

    private mutating func submitted() -> [SupervisionAction] {
        // The answer that is on its way may be older than the submission; the one after it is not.
        answersUntilFresh = 2
        return []
    }

    mutating func start(_ name: ProcessName, now: MonotonicTime) -> [SupervisionAction] {
        var process =
            processes[name] ?? SupervisedProcess(state: .starting(since: now), workBefore: workDone(by: name))
        process.state = .starting(since: now)
        process.servesSince = nil
        process.silentSince = nil
        process.isHung = false
        processes[name] = process
        return [.start(name)]
    }
}
