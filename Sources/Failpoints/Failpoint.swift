public import PipelineStage

/// A place in the pipeline where a process can be made to fail; docs/faults.md lists them.
public enum Failpoint: Hashable, Sendable {
    /// In the hub.
    case hub(Hub)
    /// In `hearsay launch`.
    case launch(Launch)
    /// In the workers of a stage.
    case worker(StageName, Worker)
    /// In the store, at its ledger.
    case ledger(Ledger)

    /// Places in the hub.
    public enum Hub: String, Hashable, Sendable, CaseIterable {
        /// The journal is open, nobody is served yet.
        case begin
        /// A group of changes is in the journal's transaction, which is not committed.
        case beforeCommit = "before-commit"
        /// The group is on disk, and nobody knows.
        case afterCommit = "after-commit"
        /// A submission is on disk, and its submitter does not know.
        case beforeAccepted = "before-accepted"
        /// The answer to a submission is on its way.
        case afterAccepted = "after-accepted"
        /// A job is leased, and its worker does not know.
        case beforeJob = "before-job"
        /// The job is on its way.
        case afterJob = "after-job"
        /// A result has come, and is not looked at.
        case beforeDone = "before-done"
        /// The result is taken in, and not in the journal.
        case afterDone = "after-done"
        /// Workers are told to leave.
        case draining
        /// Everything is in the journal, which is still open.
        case beforeClose = "before-close"
    }

    /// Places in `hearsay launch`.
    public enum Launch: String, Hashable, Sendable, CaseIterable {
        /// The hub's process runs.
        case hubStarted = "hub-started"
        /// The process of a worker runs.
        case workerStarted = "worker-started"
        /// No source is submitted.
        case beforeSubmit = "before-submit"
        /// All sources are submitted.
        case afterSubmit = "after-submit"
        /// Everything is done.
        case summarizing
        /// A worker is told to end.
        case stoppingWorkers = "stopping-workers"
        /// The workers have ended, and the hub is told to.
        case stoppingHub = "stopping-hub"
    }

    /// Places in a worker.
    public enum Worker: String, Hashable, Sendable, CaseIterable {
        /// It has not spoken to the hub.
        case connecting
        /// The hub has told it its settings.
        case welcomed
        /// An input is there, and its crumb file does not tell.
        case beforeStart = "before-start"
        /// START is on its way.
        case afterStart = "after-start"
        /// The stage is given the input.
        case atWork = "at-work"
        /// The stage has made its result, and the worker's own thread does not know.
        case worked
        /// The result is not sent.
        case beforeDone = "before-done"
        /// The result is on its way.
        case afterDone = "after-done"
        /// It takes nothing on any more.
        case draining
    }

    /// Places in the store.
    public enum Ledger: String, Hashable, Sendable, CaseIterable {
        /// Documents are in the ledger's transaction, which is not committed.
        case beforeCommit = "before-commit"
        /// They are on disk, and nobody knows.
        case afterCommit = "after-commit"
    }
}

extension Failpoint: CaseIterable, CustomStringConvertible {
    /// All of them: hub, launcher, workers by stage, ledger.
    public static var allCases: [Failpoint] {
        let workers = StageName.allCases.flatMap { stage in Worker.allCases.map { Failpoint.worker(stage, $0) } }
        return Hub.allCases.map { .hub($0) } + Launch.allCases.map { .launch($0) } + workers
            + Ledger.allCases.map { .ledger($0) }
    }

    /// The failpoint of a name.
    public init?(_ name: some StringProtocol) {
        guard let point = Self.allCases.first(where: { $0.description == name }) else { return nil }
        self = point
    }

    /// Its name, as `HEARSAY_FAIL` takes it: `store.after-commit`.
    public var description: String {
        switch self {
        case .hub(let place): "hub.\(place.rawValue)"
        case .launch(let place): "launch.\(place.rawValue)"
        case .worker(let stage, let place): "\(stage.rawValue).\(place.rawValue)"
        case .ledger(let place): "store.\(place.rawValue)"
        }
    }

    /// Whether something there can return an error instead.
    var canReturnError: Bool { self == .hub(.beforeCommit) || self == .ledger(.beforeCommit) }

    /// Whether an input is at hand there.
    var hasInput: Bool { if case .worker(_, .atWork) = self { true } else { false } }
}
