import HubInterface
import Records
import Supervision
import Synchronization

/// A hub that tells of one stage and counts what it is asked.
final class ScriptedHub: HubControl {
    struct State: Sendable {
        var isDrained = false
        var open: Int
        var submitted: [ItemRecord] = []
        var exits: [WorkerExit] = []
    }

    let state: Mutex<State>

    init(open: Int) { state = Mutex(State(open: open)) }

    func status() async throws -> HubStatus {
        state.withLock { state in
            let stage = StageStatus(
                name: "extract", workers: 1, desiredWorkers: 1, ready: 0, atWork: 0, retrying: 0, done: 0, skipped: 0,
                dead: 0, rate: 0)
            return HubStatus(
                phase: state.isDrained ? .drained : .running, epoch: 1, accepted: state.open, stored: 0, skipped: 0,
                dead: 0, open: state.open, stages: [stage], workers: [])
        }
    }

    func submit(_ items: [ItemRecord]) async throws -> SubmissionReceipt {
        state.withLock { $0.submitted += items }
        return SubmissionReceipt(accepted: items.count, duplicates: 0, refused: 0)
    }

    func drain() async throws { state.withLock { $0.isDrained = true } }

    func scaleAutomatically(_ stage: String, to workers: Int?) async throws {}

    func report(_ exit: WorkerExit) async throws { state.withLock { $0.exits.append(exit) } }

    func dead() async throws -> [ItemStatus] { [] }

    func items(state: ItemStatus.State?, uri: String?, after: String?, limit: Int) async throws -> [ItemStatus] { [] }
}
