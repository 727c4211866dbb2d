import Hub
import PipelineMessages
import PipelineStage
import Platform
import StageRuntime

/// What stages do with items.
extension Simulation {
    mutating func begin(_ jobs: [WorkerJob], _ index: Int) {
        workers[index].process?.work = jobs
        if workers[index].process?.hasDrained == true {
            violations.append("\(workers[index].name) begins something new, and has said that it would not")
        }
        for job in jobs where !worked.insert(job.lease).inserted {
            violations.append("\(workers[index].name) works on lease \(job.lease.sequence) for the second time")
        }
        guard let process = workers[index].process?.number else { return }
        let stage = workers[index].stage
        let items = jobs.map { item($0.payload) }
        if items.contains(where: { $0.crashes(at: stage) }) { return plan(.crash(index, process: process), in: 0...50) }
        if stage == "extract", items.contains(where: { $0.kind == .endless }) { return }
        let pace = workers[index].slowUntil > now ? 10 : shape.isTight && stage == "store" ? 4 : 1
        plan(.finished(index, process: process), in: 1 * pace...200 * pace)
    }

    private func item(_ payload: [UInt8]) -> SimulatedItem { item(SimulatedItem.number(payload)) }

    mutating func finish(_ index: Int) {
        let work = workers[index].process?.work ?? []
        workers[index].process?.work = []
        let stage = workers[index].stage
        let results = work.map { result(of: item($0.payload), at: stage) }
        step(index, .finished(results, WorkCost()))
    }

    private mutating func result(of item: SimulatedItem, at stage: String) -> PayloadResult {
        switch (stage, item.kind) {
        case ("store", _): return store(item)
        case ("ingest", .empty): return .skipped(reason: "no text")
        case ("ingest", .container): return .children(item.children.map(child))
        case ("extract", .broken):
            return .failed(StageFailure(kind: .permanent, code: "broken", message: "not a text"))
        case ("extract", .hopeless): fallthrough
        case ("extract", .flaky) where failures[item.id, default: 0] < shape.retryAttempts - 1:
            failures[item.id, default: 0] += 1
            return .failed(StageFailure(kind: .transient, code: "busy", message: "later"))
        case ("extract", .grows): return .output(SimulatedItem.payload(item.number, count: 1_001))
        default:
            let count = Int.random(in: shape.isTight ? 900...1_000 : 2...1_000, using: &random)
            return .output(SimulatedItem.payload(item.number, count: count))
        }
    }

    private mutating func store(_ item: SimulatedItem) -> PayloadResult {
        guard !isLedgerAway, seconds * 1_000 >= Double(profile.ledgerReturns) else {
            return .failed(StageFailure(kind: .dependency, code: "away", message: "the ledger is away"))
        }
        ledger.insert(item.id)
        return .stored(documentID: "\(item.number)")
    }

    private func child(_ number: Int) -> PayloadResult.Child {
        PayloadResult.Child(
            id: SimulatedItem.id(number).description, uri: "test:\(number)",
            payload: SimulatedItem.payload(number, count: 10))
    }
}
