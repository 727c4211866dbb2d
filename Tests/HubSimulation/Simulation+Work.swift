import Hub
import PipelineMessages
import PipelineStage
import Platform
import StageRuntime

/// What stages do with items.
extension Simulation {
    mutating func begin(_ jobs: [WorkerJob], _ index: Int) {
        workers[index].process?.work = jobs
        guard let process = workers[index].process?.number else { return }
        let stage = workers[index].stage
        let items = jobs.compactMap { item($0.payload) }
        if items.contains(where: { $0.crashes(at: stage) }) { return plan(.crash(index, process: process), in: 0...50) }
        if stage == "extract", items.contains(where: { $0.kind == .endless }) { return }
        let pace = workers[index].slowUntil > now ? 10 : 1
        plan(.finished(index, process: process), in: 1 * pace...200 * pace)
    }

    /// The item of a payload; those that came out of a container are good.
    private func item(_ payload: [UInt8]) -> SimulatedItem? {
        let number = SimulatedItem.number(payload)
        return number > items.count ? SimulatedItem(number: number, kind: .good) : items[number - 1]
    }

    mutating func finish(_ index: Int) {
        let work = workers[index].process?.work ?? []
        workers[index].process?.work = []
        let stage = workers[index].stage
        let results = work.map { job in item(job.payload).map { result(of: $0, at: stage) } ?? .skipped(reason: "?") }
        step(index, .finished(results, WorkCost()))
    }

    private mutating func result(of item: SimulatedItem, at stage: String) -> PayloadResult {
        switch (stage, item.kind) {
        case ("store", _): return store(item)
        case ("ingest", .empty): return .skipped(reason: "no text")
        case ("ingest", .container): return .children(children(of: item))
        case ("extract", .broken):
            return .failed(StageFailure(kind: .permanent, code: "broken", message: "not a text"))
        case ("extract", .flaky) where failures[item.id, default: 0] < 2:
            failures[item.id, default: 0] += 1
            return .failed(StageFailure(kind: .transient, code: "busy", message: "later"))
        case ("extract", .grows): return .output(SimulatedItem.payload(item.number, count: 1_001))
        default:
            let count = Int.random(in: 2...1_000, using: &random)
            return .output(SimulatedItem.payload(item.number, count: count))
        }
    }

    private mutating func store(_ item: SimulatedItem) -> PayloadResult {
        guard !isLedgerAway else {
            return .failed(StageFailure(kind: .dependency, code: "away", message: "the ledger is away"))
        }
        ledger[item.id, default: 0] += 1
        return .stored(documentID: "\(item.number)")
    }

    /// Two new items, and one that is there already.
    private func children(of item: SimulatedItem) -> [PayloadResult.Child] {
        [100 + item.number, 200 + item.number, 1].map { number in
            PayloadResult.Child(
                id: SimulatedItem.id(number).description, uri: "test:\(number)",
                payload: SimulatedItem.payload(number, count: 10))
        }
    }
}
