import Hub
import HubInterface
import Platform

/// What the hub must believe, kept apart from it by what it heard and said: after each step the two are compared.
struct HubBooks {
    private(set) var leases: LeaseBook
    private var progress: ProgressBook
    private var pauses: PauseBook
    private(set) var tries: TryBook
    /// Dead items that an operator wants to be tried again.
    private var reopenings: [RequestID: DeadItem] = [:]

    init(settings: HubSettings, state: JournalState) {
        let stages = settings.stages.map(\.name)
        leases = LeaseBook(epoch: state.epoch, stages: stages)
        progress = ProgressBook(stages: stages, maximumBytes: settings.maximumItemBytes)
        pauses = PauseBook(stages: stages)
        tries = TryBook(settings: settings, charges: state.charges)
    }

    var violations: [String] { leases.violations + progress.violations + pauses.violations + tries.violations }

    mutating func note(_ event: HubEvent, _ effects: [HubEffect], by core: HubCore, now: MonotonicTime) {
        if case .reopen(let request, let item) = event { reopenings[request] = item }
        let reopened = effects.compactMap { effect -> DeadItem? in
            guard case .reply(let request, .done(true)) = effect else { return nil }
            return reopenings[request]
        }
        leases.note(event, effects, now: now)
        progress.note(leases.changes, effects, reopened: reopened)
        pauses.note(leases.changes, effects, now: now)
        tries.note(leases, effects, reopened: reopened, now: now) { key in
            core.retryTime(of: key).map { $0 - now }
        }
    }
}
